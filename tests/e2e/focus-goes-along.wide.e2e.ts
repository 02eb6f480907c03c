/** The focus goes where the reader goes, and never to the page's body; nothing that floats over the page hides it. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { begin } from './models/play.ts';
import { words } from './models/words.ts';

const { bench, guide: said } = words.en;
const small = { width: 390, height: 844 };

/** Fails if the focus is, or comes, where no control and no heading is. */
const expectFocus = (page: Page) =>
  expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);

/** The part of the focused control that can be seen, from 0 to 1, once the page has come to rest. */
const seenOfFocus = (page: Page): Promise<{ name: string; seen: number }> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const { activeElement: at } = document;
    if (!at || at === document.body) return { name: '', seen: 1 };
    // A control that is drawn by its label.
    const shown = at.matches('input') ? (at.closest('label') ?? at) : at;
    const { left, top, width, height } = shown.getBoundingClientRect();
    const points = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => document.elementFromPoint(left + x * width, top + y * height)),
    );
    const own = points.filter((point) => point && (shown.contains(point) || point.contains(shown)));
    const name = `${at.localName} ${at.textContent.trim().slice(0, 30)} ${at.getAttribute('aria-label') ?? ''}`;
    return { name, seen: own.length / points.length };
  });

test('on a small page: into the sheet, to the step, to the next one and to the end', async ({ page }) => {
  await page.setViewportSize(small);
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  const titleOf = (id: string) => guide.step(id).getByRole('heading').first();
  await guide.open('#log-in');
  const next = page.getByRole('button', { name: said.next });
  const previous = page.getByRole('button', { name: said.previous });
  await next.press('Enter');
  await expect(titleOf('open-store')).toBeFocused();
  await previous.press('Enter');
  await expect(titleOf('log-in')).toBeFocused();
  await expect(titleOf('log-in')).toBeInViewport();

  await guide.openBench();
  await guide.expectDevices();
  await expect(page.locator('[data-now-do]')).toBeFocused();
  // What the reader has come with a link to does not take the page back there.
  await guide.portal.logIn();
  await guide.expectDone('log-in');
  await expectFocus(page);
  await page.locator('[data-close-bench]').press('Enter');
  await expect(titleOf('open-store')).toBeFocused();
  await expect(titleOf('open-store')).toBeInViewport();
  await expect(guide.step('log-in')).not.toBeInViewport({ ratio: 0.5 });
});

for (const width of [1440, 390])
  test(`the tools keep it, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const guide = new GuideModel(page, 'en', 'add-user-android-code');
    await begin(guide, {});
    await guide.see('portal');
    await guide.portal.button('practice-ana').press('Enter');
    await guide.portal.seesScreen('awaitingApproval');
    for (const tool of [bench.bring, bench.again]) {
      await guide.openTools();
      const button = page.getByRole('button', { name: tool });
      await button.press('Enter');
      await expect(page.locator('[data-bench] .pair[inert]')).toHaveCount(0);
      const answer = tool === bench.again ? bench.againDone : bench.brought;
      await expect(page.getByRole('status').filter({ hasText: answer })).toBeVisible();
      await expectFocus(page);
      await expect(guide.isSmall() ? guide.more() : button).toBeFocused();
    }
  });

test('a phone that is set up has it', async ({ page }) => {
  const other = new GuideModel(page, 'en', 'activate-android-code');
  await other.open();
  await other.startPractice();
  await other.portal.logIn();
  const guide = new GuideModel(page, 'en', 'add-user-android-code');
  await guide.open();
  await page.getByRole('button', { name: bench.prepare }).press('Enter');
  await guide.portal.seesScreen('chooseUser');
  await expect(page.locator('[data-front] [data-in-use]')).toBeFocused();
});

test('on a wide page: a step that is ticked or done here, a link, and the end', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await guide.open();
  await page.locator('.rail a[href="#open-store"]').press('Enter');
  await expect(guide.step('open-store').getByRole('heading')).toBeFocused();
  await page.locator('[data-start]').press('Enter');
  await guide.expectDevices();
  await expect(guide.portal.region).toBeFocused();

  const [first, second] = [guide.step('log-in'), guide.step('open-store')];
  await first.getByRole('checkbox').press('Space');
  await expect(first).toHaveAttribute('data-folded');
  await expect(second.getByRole('heading')).toBeFocused();

  await guide.step('install-app').locator('.line').press('Enter');
  await guide.step('install-app').locator('.do-here').press('Enter');
  await expect(guide.step('install-app')).toHaveAttribute('aria-current', 'step');
  await expect(page.locator('[data-bench] .pair[inert]')).toHaveCount(0);
  await expect(guide.step('install-app').getByRole('heading')).toBeFocused();

  await page.getByRole('link', { name: words.en.site.skip }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a button that waits for the devices keeps it', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await guide.open();
  const held = Promise.withResolvers<void>();
  await page.route(/live-guide[.].*js$/, async (route) => {
    await held.promise;
    await route.continue();
  });
  const start = page.locator('[data-start]');
  await start.press('Enter');
  await expect(page.getByText(said.starting)).toBeVisible();
  await expect(start).toBeFocused();
  held.resolve();
  await guide.expectDevices();
});

for (const { width, height } of [small, { width: 320, height: 256 }, { width: 1440, height: 900 }])
  test(`nothing hides it in a window of ${width} by ${height}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height });
    await new GuideModel(page, 'en', 'activate-android-qr').open();
    const hidden: string[] = [];
    for (const key of ['Tab', 'Shift+Tab'])
      for (let stop = 0; stop < 60; stop += 1) {
        await page.keyboard.press(key);
        const { name, seen } = await seenOfFocus(page);
        if (seen === 0) hidden.push(`${key}: ${name}`);
      }
    expect(hidden).toEqual([]);
  });
