/** Every page of the sitemap, one test each, so that a failure names its page. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, expectNoAxeFindings, test, watchForShifts } from './fixtures.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

function sitemapPaths(): string[] {
  const file = `${dist}sitemap-0.xml`;
  if (!existsSync(file)) throw new Error('dist/sitemap-0.xml is missing. Build first: npm run build');
  const locations = readFileSync(file, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g);
  return [...locations].map(([, location = '']) => new URL(location).pathname);
}

const languageOf = (path: string) => /\/(en|es)\//.exec(path)?.[1];

for (const path of sitemapPaths()) {
  test(`${path} is whole`, async ({ page }, { project }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const shifts = await watchForShifts(page);
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page).toHaveTitle(/\S/);
    await shifts.expectNone();
    const language = languageOf(path);
    if (language !== undefined) await expect(page.locator('html')).toHaveAttribute('lang', language);

    // Articles are alike: one of each language is looked at on every width and in every colour.
    const isLike = /\/kb\/(?!2260)/.test(path);
    if (!isLike || project.name === 'wide') await expectNoAxeFindings(page, `${path}, light`);
    // Colours do not depend on the width: the dark ones are looked at once.
    if (!isLike && project.name === 'wide') {
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await expectNoAxeFindings(page, `${path}, dark`);
    }

    await page.setViewportSize({ width: 320, height: 640 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, 'width of the page on a screen of 320 CSS px').toBeLessThanOrEqual(320);
  });
}

for (const language of ['en', 'es']) {
  test.describe(`a wrong address under ${language}`, () => {
    // The browser itself reports the status that this test asks for.
    test.use({ expectedTrouble: [/status of 404/] });

    test('gets a page that says so and leads on', async ({ page, baseURL }) => {
      const response = await page.goto(`${new URL(baseURL ?? '').pathname}${language}/no-such-page/`);
      expect(response?.status()).toBe(404);
      await expect(page).toHaveTitle(/\S/);
      await expect(page.getByRole('link').first()).toBeVisible();
      await expectNoAxeFindings(page, `404, ${language}`);
    });
  });
}
