/**
 * On a small page the devices are a sheet: a dialog that works by keyboard, in the history and on a reload.
 */
import type { Page } from '@playwright/test';
import { journeys } from '../../src/journeys/all-journeys.ts';
import { expect, expectNoAxeFindings, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { pressTwice, tapTwice } from './models/press.ts';
import type { Language } from './models/words.ts';
import { words } from './models/words.ts';

const phone = { width: 390, height: 844 };
test.use({ viewport: phone });

const sheetIn = (page: Page, language: Language) =>
  page.getByRole('dialog', { name: words[language].bench.benchRegion });
const sheet = (page: Page) => sheetIn(page, 'en');
const opener = (page: Page) => page.locator('[data-open-bench]');
const heading = (page: Page) => sheet(page).getByRole('heading', { level: 2 });
const close = (page: Page) => page.locator('[data-close-bench]');

test('the sheet takes the focus and keeps it; Escape closes it', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await guide.open();
  await opener(page).press('Enter');
  await guide.expectDevices();
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toHaveText('Log in with the username you want to set up IB Key for');
  await expectNoAxeFindings(page, 'the open sheet');

  // After the last control the focus leaves the page, and then comes back to the first control.
  const met = new Set<string>();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    met.add(
      await page.evaluate(() => {
        const { activeElement: at, body } = document;
        return at === body ? 'none' : at?.closest('[data-bench]') ? 'sheet' : (at?.textContent ?? '');
      }),
    );
  }
  expect([...met].filter((place) => place !== 'none')).toEqual(['sheet']);

  // Escape closes only the uppermost layer.
  await guide.see('phone');
  await guide.android.press('statusBar');
  await page.keyboard.press('Escape');
  await expect(guide.android.region.locator('.drawer')).toBeHidden();
  await expect(sheet(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  // The step in hand is read on from there.
  await expect(guide.step('log-in').getByRole('heading')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(guide.step('log-in').locator(':focus')).toHaveCount(1);

  await opener(page).press('Enter');
  await expect(heading(page)).toBeFocused();
  await close(page).press('Enter');
  await expect(guide.step('log-in').getByRole('heading')).toBeFocused();
});

test('a double press opens the sheet or closes it, and no more', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await page.goto('en/about/');
  await guide.open();
  await pressTwice(opener(page));
  await guide.expectDevices();
  await pressTwice(close(page));
  await expect(sheet(page)).toBeHidden();
  await pressTwice(opener(page));
  await expect(sheet(page)).toBeVisible();
  // Both reach the page before it has gone back.
  await page.evaluate(() => {
    for (let times = 0; times < 2; times += 1)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  await expect(sheet(page)).toBeHidden();
  await page.goBack();
  await expect(page, 'Back leads to the page before the guide').toHaveURL(/about\/$/);
});

test.describe('with a finger', () => {
  test.use({ isMobile: true, hasTouch: true });
  test('a double tap opens the sheet or closes it, and no more', async ({ page }) => {
    const guide = new GuideModel(page, 'es', 'add-user-iphone-code');
    await page.goto('es/about/');
    await guide.open();
    await tapTwice(opener(page));
    await guide.expectDevices();
    await tapTwice(close(page));
    await expect(sheetIn(page, 'es')).toBeHidden();
    await expect(page).toHaveURL(/add-user-iphone-code/);
  });
});

test('the open sheet is no dialog after the page has grown wide', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(sheet(page)).toBeHidden();
  await guide.step('log-in').getByRole('checkbox').check();
  await page.setViewportSize(phone);
  await expect(sheet(page)).toBeVisible();
});

test('a link in the sheet closes the sheet and leads to its place; Back opens the sheet again', async ({
  page,
}) => {
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  await guide.see('phone');
  await guide.android.goToSessionId();
  await guide.android.type('codeField', 'something else');
  await guide.android.press('next');
  const link = guide.explanation('not-ours').getByRole('link', { name: words.en.problems.seeEntry });
  const target = (await link.getAttribute('href')) ?? '';
  await link.click();
  await expect(sheet(page)).toBeHidden();
  await expect(page.locator(target)).toHaveAttribute('open');
  await expect(page.locator(`${target} summary`)).toBeInViewport();
  await page.locator(`${target} summary`).click();
  await expect(page.locator(target)).not.toHaveAttribute('open');
  await page.goBack();
  await expect(sheet(page)).toBeVisible();
});

test('a reload leaves the sheet open, and Back leads to the step in hand', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  await guide.see('portal');
  await guide.portal.logIn();
  await guide.expectDone('log-in');
  await page.reload();
  await expect(sheet(page)).toBeVisible();
  await guide.expectDevices();
  await guide.see('portal');
  await guide.portal.seesCode();
  await page.goBack();
  await expect(sheet(page)).toBeHidden();
  await expect(guide.step('open-store')).toBeInViewport();
  await expect(guide.step('log-in')).not.toBeInViewport({ ratio: 0.5 });
});

test.describe('when the devices do not load', () => {
  // The browser reports what this test lets fail as an error.
  test.use({ expectedTrouble: [/net::ERR_FAILED|Failed to fetch dynamically imported module/] });

  for (const viewport of [phone, { width: 1280, height: 720 }])
    test(`their place says so, with a way to try again, at ${viewport.width} px`, async ({ page }) => {
      await page.setViewportSize(viewport);
      const guide = new GuideModel(page, 'en', 'activate-android-code');
      await guide.open();
      await page.route(/live-guide[.].*js$/, (route) => route.abort());
      await (guide.isSmall() ? opener(page) : page.locator('[data-start]')).click();
      const bench = page.locator('[data-bench]');
      await expect(
        bench.getByRole('status').filter({ hasText: words.en.site.parts.heldBack }),
      ).toBeInViewport();
      await page.unroute(/live-guide[.].*js$/);
      await bench.getByRole('button', { name: words.en.site.early.again }).press('Enter');
      await guide.expectDevices();
    });
});

test('below an article the bar is shown only while the practice is in view', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'log-in-android-notification', 'kb/2260/');
  await guide.open();
  await expect(opener(page)).not.toBeInViewport();
  await page.locator('#practice-title').scrollIntoViewIfNeeded();
  await guide.step(journeys[guide.journey].steps[0]?.id ?? '').scrollIntoViewIfNeeded();
  await expect(opener(page)).toBeInViewport({ ratio: 1 });
});
