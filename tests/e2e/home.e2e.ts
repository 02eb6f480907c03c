/** The way in: three answers lead to the guide, and a number to its article. */
import type { Page } from '@playwright/test';
import enSite from '../../content/en/strings/site.json' with { type: 'json' };
import { answersOf } from '../../src/journeys/finder.ts';
import { articleNumbers } from '../../src/journeys/articles.ts';
import { guideIds, journeys } from '../../src/journeys/all-journeys.ts';
import { expect, test } from './fixtures.ts';

const words = enSite.home;
const answer = (page: Page, option: keyof typeof words.option) =>
  page.getByRole('radio', { name: words.option[option].name }).check();

test('three answers lead to the guide, which is said', async ({ page }) => {
  await page.goto('en/');
  const link = page.locator('[data-answer]');
  for (const id of guideIds) {
    const { phone, purpose, method } = answersOf(journeys[id]) ?? {};
    if (!phone || !purpose || !method) throw new Error(`${id} is not made of answers.`);
    await answer(page, phone);
    await answer(page, purpose);
    await answer(page, method);
    await expect(link).toHaveAttribute('href', new RegExp(`/en/guides/${id}/$`));
  }
  const title = (await link.locator('b').textContent()) ?? '';
  await expect(page.getByRole('status').filter({ hasText: title })).toBeAttached();
  await page.reload();
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('who has IB Key and cannot get in is led to what still works, whatever else is answered', async ({
  page,
}) => {
  await page.goto('en/');
  const link = page.locator('[data-answer]');
  await answer(page, 'locked-out');
  await expect(link).toHaveAttribute('href', /\/en\/locked-out\/$/);
  const title = (await link.locator('b').textContent()) ?? '';
  await page.reload();
  await expect(link).toBeVisible();
  await answer(page, 'activate');
  await answer(page, 'android');
  await expect(link).toHaveAttribute('href', /guides\/activate-android-qr\/$/);
  await answer(page, 'locked-out');
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('the phone is marked where the browser names it, and asked for where it does not', async ({ page }, {
  project,
}) => {
  await page.goto('en/');
  const android = page.getByRole('radio', { name: words.option.android.name });
  if (project.name === 'phone') {
    await expect(android).toBeChecked();
    await expect(page.locator('[data-answer]')).toBeVisible();
  } else {
    await expect(page.getByText(words.unanswered)).toBeVisible();
    await expect(android).not.toBeChecked();
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every guide is in a list, and a short address offers both languages', async ({ page }) => {
    await page.goto('es/');
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
