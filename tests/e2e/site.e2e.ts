/** Every page of the sitemap, one test each, so that a failure names its page. */
import { expect, expectNoAxeFindings, test } from './fixtures.ts';
import { languages } from './models/words.ts';
import { expectWhole, isLikeAnother, sitemapPaths } from './whole-page.ts';

for (const path of sitemapPaths().filter((path) => !isLikeAnother(path))) {
  test(`${path} is whole`, async ({ page }, { project }) => {
    // Colours do not depend on the width: the dark ones are looked at once.
    await expectWhole(page, path, project.name === 'wide' ? ['light', 'dark'] : ['light']);
  });
}

for (const language of languages) {
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
