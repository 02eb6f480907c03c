/** The look of ring and viewfinder: the ring is visible on every screen, and the corners are whole. */
import type { Page } from '@playwright/test';
import { journeyIds } from '../../src/journeys/journey-ids.ts';
import { contrastOfRings } from './contrast-of-rings.ts';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';

async function openScanner(page: Page): Promise<GuideModel> {
  const guide = new GuideModel(page, 'en', 'activate-android-qr');
  await guide.open();
  await guide.startPractice();
  await guide.see('portal');
  await guide.portal.press('practice-ana');
  await guide.expectDone('log-in');
  await guide.see('phone');
  await guide.android.goToScanner();
  return guide;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the ring is visible on the camera’s screens, figures included, in ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const { android } = await openScanner(page);
    await expect(android.region.locator('.way[data-mark]')).toBeVisible();
    const choosing = await page.evaluate(contrastOfRings, '.lens [data-mark], .outside [data-mark]');
    await android.way('practice').click();
    await expect(android.region.locator('.sliders[data-mark]')).toBeVisible();
    const looking = await page.evaluate(contrastOfRings, '.lens [data-mark], .outside [data-mark]');
    expect(choosing.length, 'the device and a figure at least').toBeGreaterThan(1);
    for (const { where, contrast } of [...choosing, ...looking])
      expect(contrast, where).toBeGreaterThanOrEqual(3);
    // What is ours stands outside of the drawn phone.
    await expect(android.region.locator('.sliders')).toBeVisible();
    await expect(android.region.locator('.glass :is(.ways, .sliders)')).toHaveCount(0);
  });

  test(`the ring is visible on every screen that a guide shows, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const id of journeyIds) {
      await new GuideModel(page, 'en', id).open();
      const rings = await page.evaluate(contrastOfRings, '.fig [data-mark]');
      expect(rings.length, id).toBeGreaterThan(2);
      expect(
        rings.filter(({ contrast }) => !(contrast >= 3)),
        id,
      ).toEqual([]);
    }
  });
}

for (const [width, height] of [
  [360, 640],
  [393, 660],
  [412, 732],
  [844, 390],
] as const) {
  test(`the corners of the viewfinder are whole at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const { android } = await openScanner(page);
    await android.way('practice').click();
    const corners = android.region.locator('.view .corners');
    const outside = await corners.evaluate((element) => {
      const inner = element.getBoundingClientRect();
      const outer = element.parentElement?.getBoundingClientRect() ?? inner;
      return Math.max(
        outer.left - inner.left,
        outer.top - inner.top,
        inner.right - outer.right,
        inner.bottom - outer.bottom,
      );
    });
    expect(outside).toBeLessThanOrEqual(0);
  });
}
