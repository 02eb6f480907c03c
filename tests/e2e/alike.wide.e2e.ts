/** Articles and guides, which are alike: site.e2e.ts looks at one of each language on every width and in every colour. */
import { test } from './fixtures.ts';
import { expectWhole, isLikeAnother, sitemapPaths } from './whole-page.ts';

// A few pages a test: to open a browser's context for each takes as long as the page.
const paths = sitemapPaths().filter(isLikeAnother);
const perTest = 7;
for (let first = 0; first < paths.length; first += perTest) {
  const these = paths.slice(first, first + perTest);
  test(`${these[0]} and the next ${these.length - 1} pages are whole`, async ({ page }) => {
    const { width, height } = page.viewportSize() ?? { width: 1440, height: 900 };
    for (const path of these) {
      await test.step(path, async () => {
        await page.setViewportSize({ width, height });
        // Figures are pictures of the devices, which access.wide and iphone.wide look at live.
        await expectWhole(page, path, ['light'], '.fig');
      });
    }
  });
}
