/** How the camera's screens look: a ring that is seen on them, corners that are whole. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';

/** The contrast (WCAG 2.2, 1.4.11) of the ring of each marked control with the ground under it. Runs in the page. */
function contrastOfRings(): number[] {
  const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element: Element): string => {
    for (let part: Element | null = element; part; part = part.parentElement) {
      const { backgroundColor } = getComputedStyle(part);
      if ((channels(backgroundColor)[3] ?? 1) > 0) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  return Array.from(document.querySelectorAll('.lens .mark'), (mark) => {
    const both = [getComputedStyle(mark).outlineColor, groundOf(mark)].map(luminance);
    return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
  });
}

async function openScanner(page: Page): Promise<GuideModel> {
  const guide = new GuideModel(page, 'en', 'activate-android-qr');
  await guide.open();
  await guide.startPractice();
  await guide.see('portal');
  await guide.portal.logIn();
  await guide.see('android');
  await guide.android.goToScanner();
  return guide;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the ring is seen on the screens of the camera, figures too, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const { android } = await openScanner(page);
    await expect(android.region.locator('.ways.mark')).toBeVisible();
    const choosing = await page.evaluate(contrastOfRings);
    await android.way('practice').click();
    await expect(android.region.locator('.sliders.mark')).toBeVisible();
    const looking = await page.evaluate(contrastOfRings);
    expect(choosing.length, 'the device and a figure at least').toBeGreaterThan(1);
    for (const contrast of [...choosing, ...looking]) expect(contrast).toBeGreaterThanOrEqual(3);
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
