/** Gestures work as the guides describe them, by finger and by mouse. A tap does the same. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';

/** Swipes from the middle of a control up or down (CSS px), by finger or by mouse. */
async function swipe(page: Page, control: Locator, by: number, hasTouch: boolean): Promise<void> {
  const box = await control.boundingBox();
  if (!box) throw new Error(`${String(control)} is not on the screen.`);
  // The swipe begins beside the middle: the island of the iPhone is no place for a finger.
  const [x, from] = [box.x + box.width * 0.3, box.y + box.height / 2];
  const places = [0.25, 0.5, 0.75, 1].map((part) => from + by * part);
  if (!hasTouch) {
    await page.mouse.move(x, from);
    await page.mouse.down();
    for (const y of places) await page.mouse.move(x, y);
    await page.mouse.up();
    return;
  }
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] });
  await touch('touchStart', from);
  for (const y of places) await touch('touchMove', y);
  await touch('touchEnd');
  await cdp.detach();
}

for (const kind of ['android', 'iphone'] as const) {
  test(`a swipe pulls down the notifications of the ${kind}`, async ({ page, hasTouch }) => {
    const guide = new GuideModel(page, 'en', `activate-${kind}-code`);
    const phone = guide[kind];
    await guide.open();
    await guide.startPractice();
    await guide.see('phone');
    const bar = phone.button('statusBar');
    const drawer = phone.button('closeShade');
    // The code for gestures loads in idle time, so that the first swipe may come too early.
    await expect(async () => {
      if (!(await drawer.isVisible())) await swipe(page, bar, 60, hasTouch);
      await expect(drawer).toBeVisible({ timeout: 500 });
    }).toPass();
    await phone.press('closeShade');
    await expect(drawer).toHaveCount(0);
    await swipe(page, bar, 60, hasTouch);
    await expect(drawer).toBeVisible();
    await phone.press('closeShade');
    await phone.press('statusBar');
    await expect(drawer).toBeVisible();
  });
}

test('a swipe up at the indicator leads to the Home Screen, and a swipe down does not', async ({
  page,
  hasTouch,
}) => {
  const guide = new GuideModel(page, 'en', 'activate-iphone-code');
  const { iphone } = guide;
  await guide.open();
  await guide.startPractice();
  await guide.see('phone');
  const indicator = iphone.button('home');
  await iphone.press('phoneSettings');
  await iphone.seesScreen('settings');
  await expect(async () => {
    await swipe(page, indicator, -60, hasTouch);
    await expect(iphone.region.locator('[data-screen="home"]')).toBeVisible({ timeout: 500 });
  }).toPass();
  await iphone.press('phoneSettings');
  await iphone.seesScreen('settings');
  await swipe(page, indicator, 40, hasTouch);
  await iphone.seesScreen('settings');
  await swipe(page, indicator, -60, hasTouch);
  await iphone.seesScreen('home');
});
