/** The articles, which are alike: site.e2e.ts looks at one of each language on every width and in every colour. */
import { test } from './fixtures.ts';
import { expectWhole, isLikeAnother, sitemapPaths } from './whole-page.ts';

for (const path of sitemapPaths().filter(isLikeAnother)) {
  test(`${path} is whole`, async ({ page }) => {
    await expectWhole(page, path, ['light']);
  });
}
