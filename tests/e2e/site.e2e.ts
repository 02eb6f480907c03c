/** Every page of the sitemap, one test each, so that a failure names its page. */
import { expect, expectNoAxeFindings, test } from './fixtures.ts';
import { rowOf } from '../../src/i18n/languages.ts';
import { entryAnchor, entryIds } from '../../src/problems/entries.ts';
import { languages, words } from './models/words.ts';
import { expectWhole, isLikeAnother, sitemapPaths } from './whole-page.ts';
import { turn } from './turn.ts';

for (const path of sitemapPaths().filter((path) => !isLikeAnother(path))) {
  test(`${path} is whole`, async ({ page }, { project }) => {
    // Colors do not depend on the width: the dark ones are checked once.
    await expectWhole(page, path, project.name === 'wide' ? ['light', 'dark'] : ['light']);
  });
}

const startingWith = (text: string): RegExp => new RegExp(`^\\s*${text}`);

test('each problem stands once on the page of problems, and opens there', async ({ page }) => {
  await page.goto('en/troubleshoot/');
  for (const id of entryIds) {
    const title = page.locator(`#${entryAnchor(id)}`).getByRole('heading', { level: 3 });
    const text = (await title.textContent()) ?? '';
    await expect(page.getByRole('heading', { name: text, exact: true })).toHaveCount(1);
    await expect(page.getByRole('main').getByRole('link', { name: text, exact: true })).toHaveCount(0);
    await title.click();
    await expect(page.locator(`#${entryAnchor(id)}`)).toHaveAttribute('open');
  }
});

for (const language of languages) {
  test.describe(`a wrong address under ${language}`, () => {
    // The browser reports the status that this test asks for as an error.
    test.use({ expectedTrouble: [/status of 404/] });

    test('gets a page that says so, suggests nothing by words alone, and has three links that lead on', async ({
      page,
      baseURL,
    }) => {
      const { search } = words[language];
      const response = await page.goto(`${new URL(baseURL ?? '').pathname}${language}/no-such-page/`);
      expect(response?.status()).toBe(404);
      await expect(page).toHaveTitle(/\S/);
      const doors = page.getByRole('navigation', { name: search.start }).getByRole('link');
      await expect(doors).toHaveText(
        [search.help.home, search.troubleshoot.title, search.help.library].map(startingWith),
      );
      await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expect(page.getByRole('region', { name: search.perhaps })).toBeHidden();
      const { bottom, height } = await page
        .getByRole('contentinfo')
        .evaluate((foot) => ({ bottom: foot.getBoundingClientRect().bottom, height: innerHeight }));
      expect(bottom, 'the footer ends the page, and the window').toBeGreaterThanOrEqual(height - 1);
      await expectNoAxeFindings(page, `404, ${language}`);
    });
  });
}

test.describe('a wrong address on a host with one page for all wrong addresses', () => {
  test.use({ expectedTrouble: [/status of 404/] });

  for (const language of languages) {
    test(
      `gets the page of its language, ${language}, which works like any other`,
      turn(language, 1),
      async ({ page }) => {
        const said = words[language];
        await page.route(`**/${language}/kb2260x/`, (route) =>
          route.fulfill({ status: 404, path: 'dist/404.html', contentType: 'text/html' }),
        );
        await page.goto(`${language}/kb2260x/`);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.site.notFound.title);
        await expect(page).toHaveURL(new RegExp(`/${language}/kb2260x/$`));
        const perhaps = page.getByRole('region', { name: said.search.perhaps });
        await expect(perhaps.getByRole('link').first()).toContainText('KB2260');
        await page.getByRole('button', { name: said.search.openKeys }).click();
        await expect(page.getByRole('dialog', { name: said.search.title })).toBeVisible();
        await expectNoAxeFindings(page, `404 for all, ${language}`);
      },
    );
  }

  test('leads on in every language if that page does not load', async ({ page }) => {
    await page.route('**/404.html', (route) => route.fulfill({ status: 404, path: 'dist/404.html' }));
    await page.goto('no-such-page/');
    for (const language of languages)
      await expect(page.getByRole('link', { name: rowOf[language].name })).toBeVisible();
    await expectNoAxeFindings(page, '404 for all, alone');
  });
});
