/** What the search costs between the press and its first answer, in counts: times depend on the computer. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import en from '../../content/en/strings/search.json' with { type: 'json' };

const dialogOf = (page: Page) => page.getByRole('dialog', { name: en.title });

/** Holds back the answers from an address until the returned function is called. */
async function hold(page: Page, url: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(url, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

type Traced = { traceEvents: { name: string; args: { elementCount?: number } }[] };

/** @returns how many elements the browser styles during this. */
async function styledDuring(page: Page, act: () => Promise<void>): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error('This context has no browser of its own.');
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await act();
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as Traced;
  return traceEvents
    .filter(({ name }) => name === 'UpdateLayoutTree')
    .reduce((sum, { args }) => sum + (args.elementCount ?? 0), 0);
}

test('the page is styled for the dialog while its files are on their way, not between the files and the answer', async ({
  page,
}) => {
  await page.goto('en/guides/activate-android-code/', { waitUntil: 'networkidle' });
  await expect(page.locator('[data-to-search][data-waits]')).toHaveCount(0);
  const elements = await page.locator('*').count();
  const release = await hold(page, '**/search-model.json');
  const asked = page.waitForRequest('**/search-model.json');
  await page.keyboard.type('/error');
  await asked;
  await expect(page.locator('dialog:modal')).toBeAttached();
  const styled = await styledDuring(page, async () => {
    release();
    await expect(dialogOf(page).getByRole('link').first()).toContainText('error');
  });
  expect(styled).toBeGreaterThan(0);
  expect(styled).toBeLessThan(elements / 4);
});

test('a reader who presses Escape before the search has loaded is back on the page, and can ask again', async ({
  page,
}) => {
  await page.goto('en/about/');
  const release = await hold(page, '**/search-model.json');
  const button = page.getByRole('button', { name: en.openKeys });
  await button.press('Enter');
  await expect(page.locator('dialog:modal')).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  const came = page.waitForResponse('**/search-model.json');
  release();
  await came;
  await page.keyboard.type('/error');
  await expect(dialogOf(page).getByRole('searchbox')).toHaveValue('error');
  await expect(dialogOf(page).getByRole('link').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});
