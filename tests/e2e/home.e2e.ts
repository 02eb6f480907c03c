/**
 * The home page: cards lead to guides, two pairs of answers change which, short addresses lead to articles.
 */
import type { Page } from '@playwright/test';
import { answersOf } from '../../src/journeys/finder.ts';
import { articleNumbers } from '../../src/journeys/articles.ts';
import { guideIds, journeys } from '../../src/journeys/all-journeys.ts';
import { expect, test, watchForShifts } from './fixtures.ts';
import { languages, words } from './models/words.ts';
import { turn } from './turn.ts';

const said = words.en.site.home;
const cards = (page: Page) => page.locator('[data-card]');
const choose = (page: Page, option: keyof typeof said.option) =>
  page.getByRole('radio', { name: said.option[option], exact: true }).check();

/** Sets up a returning reader: some steps of a guide are done, and the answers are not the usual ones. */
const comeBack = (page: Page) =>
  page.addInitScript(() => {
    const practise = ['log-in', 'open-store', 'find-app'];
    const progress = { 'activate-android-qr': { mode: 'practise', at: 1, practise, real: [] } };
    localStorage.setItem('ib-key-progress', JSON.stringify(progress));
    sessionStorage.setItem('ib-key-answers', JSON.stringify({ purpose: 'add-user', method: 'code' }));
  });

test('each card leads to the guide for the answers below it, and a screen reader hears which guide', async ({
  page,
}) => {
  await page.goto('en/');
  for (const id of guideIds) {
    const { phone, purpose, method } = answersOf(journeys[id]) ?? {};
    if (!phone || !purpose || !method) throw new Error(`${id} is not made of answers.`);
    await choose(page, purpose);
    await choose(page, method);
    await expect(page.locator(`[data-card="${phone}"]`)).toHaveAttribute(
      'href',
      new RegExp(`/en/guides/${id}/$`),
    );
  }
  const card = cards(page).last();
  const title = (await card.locator('[data-card-title]').textContent()) ?? '';
  await expect(page.getByRole('status').filter({ hasText: title })).toBeAttached();
  await page.reload();
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('the keyboard goes from card to card and then to the pairs, and the arrow keys change the answers', async ({
  page,
}) => {
  await page.goto('en/');
  await cards(page).first().focus();
  await page.keyboard.press('Tab');
  await expect(cards(page).last()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: said.option.activate })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  for (const card of await cards(page).all())
    await expect(card).toHaveAttribute('href', /\/add-user-\w+-code\/$/);
});

test('a reader who cannot log in is led to what still works', async ({ page }) => {
  await page.goto('en/');
  await page.getByRole('link', { name: said.stuck['locked-out'] }).click();
  await expect(page).toHaveURL(/\/en\/locked-out\/$/);
});

test('a reader with another phone, or with the app installed again, is led to the article', async ({
  page,
}) => {
  for (const [way, number] of [
    ['new-phone', 3073],
    ['reinstalled', 2748],
  ] as const) {
    await page.goto('en/');
    await page.getByRole('link', { name: said.stuck[way], exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/en/kb/${number}/$`));
  }
});

test('each of the commonest messages leads to its answer, opened', async ({ page }) => {
  for (const entry of ['error-occurred', 'code-not-read', 'no-notification'] as const) {
    await page.goto('en/');
    await page.getByRole('link', { name: said.stuck[entry] }).click();
    await expect(page.locator(`#problem-${entry}`)).toHaveAttribute('open');
  }
});

for (const [name, userAgent] of [
  ['Android', 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/150.0.0.0 Mobile'],
  ['iPhone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5'],
] as const)
  test.describe(`on a phone: ${name}`, () => {
    test.use({ userAgent });

    test('the card of that phone comes first, and nothing moves for it', async ({ page }) => {
      const shifts = await watchForShifts(page);
      await page.goto('en/');
      await expect(cards(page).first()).toContainText(name);
      await expect(cards(page)).toHaveCount(2);
      await shifts.expectNone(0.001);
    });
  });

for (const language of languages)
  for (const [width, height] of [
    [390, 844],
    [1440, 900],
  ] as const)
    test(
      `everything that leads on is on the first screen at ${width}×${height}, in ${language}`,
      turn(language, 1),
      async ({ page }) => {
        await comeBack(page);
        await page.setViewportSize({ width, height });
        await page.goto(`${language}/`);
        const { home } = words[language].site;
        await expect(page.getByRole('link', { name: words[language].guide.resume })).toBeInViewport({
          ratio: 1,
        });
        for (const card of await cards(page).all()) await expect(card).toBeInViewport({ ratio: 1 });
        for (const option of ['activate', 'add-user', 'qr', 'code'] as const)
          await expect(page.getByRole('radio', { name: home.option[option], exact: true })).toBeInViewport({
            ratio: 1,
          });
        await expect(page.getByRole('main').getByRole('searchbox')).toBeInViewport({ ratio: 1 });
        for (const entry of Object.keys(home.stuck).filter(
          (key) => key !== 'title',
        ) as (keyof typeof home.stuck)[])
          await expect(page.getByRole('link', { name: home.stuck[entry], exact: true })).toBeInViewport({
            ratio: 1,
          });
      },
    );

for (const language of languages)
  test(
    `nothing moves when the script loads late for a returning reader, in ${language}`,
    turn(language),
    async ({ page }) => {
      await comeBack(page);
      const shifts = await watchForShifts(page);
      const { promise: released, resolve: release } = Promise.withResolvers<void>();
      await page.route(/\/_astro\/.*\.js$/, async (route) => {
        await released;
        await route.continue();
      });
      await page.goto(`${language}/`, { waitUntil: 'commit' });
      await expect(page.locator('footer')).toBeAttached();
      await expect(page.locator('.lead')).toBeVisible();
      await shifts.expectNone(0.001);
      release();
      await expect(page.getByRole('link', { name: words[language].guide.resume })).toBeVisible();
      await expect(page.locator('.lead')).toBeHidden();
      await expect(cards(page).first()).toHaveAttribute('href', /add-user-\w+-code\/$/);
      await shifts.expectNone(0.001);
    },
  );

test('a reader can delete all progress, and the link back to it goes too', async ({ page }) => {
  await page.goto('en/');
  await page.evaluate(() => {
    const progress = { 'add-user-iphone-qr': { mode: 'real', at: 1, practise: [], real: ['log-in'] } };
    localStorage.setItem('ib-key-progress', JSON.stringify(progress));
  });
  await page.reload();
  const resume = page.getByRole('link', { name: words.en.guide.resume });
  await expect(resume).toHaveAttribute('href', /\/add-user-iphone-qr\/#/);
  await page.getByRole('button', { name: words.en.guide.forget }).click();
  await expect(resume).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: said.forgotten })).toBeVisible();
  await page.reload();
  await expect(page.locator('.lead')).toBeVisible();
  await expect(resume).toBeHidden();
});

test('a row of the library is one link, high enough for a finger, with its number', async ({ page }) => {
  await page.goto('en/');
  for (const number of articleNumbers) {
    const row = page.locator('.library').getByRole('link', { name: String(number) });
    await expect(row).toHaveAttribute('href', new RegExp(`/kb/${number}/$`));
    const { height, width } = (await row.boundingBox()) ?? { height: 0, width: 0 };
    expect(height).toBeGreaterThanOrEqual(48);
    expect(width).toBeGreaterThan(250);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('cards lead to guides, every guide is in a list, and a short address offers both languages', async ({
    page,
  }) => {
    await page.goto('es/');
    for (const card of await cards(page).all())
      await expect(card).toHaveAttribute('href', /\/activate-\w+-qr\/$/);
    for (const name of [words.es.guide.resume, words.es.site.home.option.activate])
      await expect(page.getByText(name, { exact: true })).toBeHidden();
    for (const id of guideIds) await expect(page.locator(`a[href$="/guides/${id}/"]`).first()).toBeVisible();
    await expect(page.getByRole('radio').first()).toBeHidden();
    await page.goto('kb2260/');
    await page.getByRole('link', { name: 'Español' }).click();
    await expect(page).toHaveURL(/\/es\/kb\/2260\/$/);
  });
});

test('a short address leads to the article or the guide in the reader’s language', async ({ page }) => {
  for (const number of articleNumbers.slice(0, 2)) {
    await page.goto(`KB${number}/`);
    await expect(page).toHaveURL(new RegExp(`/en/kb/${number}/$`));
  }
  await page.goto('kb3862/?from=mail#scan');
  await expect(page).toHaveURL(/\/en\/guides\/activate-android-qr\/\?from=mail#scan$/);
  await page.getByRole('link', { name: 'Español' }).click();
  await page.goto('article/2748/');
  await expect(page).toHaveURL(/\/es\/kb\/2748\/$/);
});
