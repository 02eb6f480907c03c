/**
 * Articles and guides are alike: site.e2e.ts checks one of each thoroughly, and this file checks the rest
 * once.
 */
import { test } from './fixtures.ts';
import { languages } from '../../src/i18n/languages.ts';
import { expectWhole, isLikeAnother, languageOf, sitemapPaths } from './whole-page.ts';

// Each test checks several pages, because opening a browser context takes as long as a page.
const paths = sitemapPaths().filter(isLikeAnother);
const perTest = 9;
const bare = (path: string): string => path.replace(`/${languageOf(path)}/`, '/');
const bareOnes = [...new Set(paths.map(bare))];
/** The parts of a page are the same in every language: axe looks at each page in one, and the languages take turns. */
const isInItsTurn = (path: string): boolean =>
  languages[bareOnes.indexOf(bare(path)) % languages.length] === languageOf(path);

for (let first = 0; first < paths.length; first += perTest) {
  const these = paths.slice(first, first + perTest);
  test(`${these[0]} and the next ${these.length - 1} pages are whole`, async ({ page }) => {
    const { width, height } = page.viewportSize() ?? { width: 1440, height: 900 };
    for (const path of these) {
      await test.step(path, async () => {
        await page.setViewportSize({ width, height });
        // Figures show the screens of the devices, which access.wide and iphone.wide check live.
        await expectWhole(page, path, isInItsTurn(path) ? ['light'] : [], '.fig');
      });
    }
  });
}
