/** Between a phone and a desk the devices take turns beside the text: each has its shape, and the tools their place. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';

const sizes = [
  [720, 900],
  [820, 1180],
  [1000, 900],
  [1199, 700],
] as const;

/** What is measured, at each size. */
async function atEachSize(page: Page, measure: () => number): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    found[`${width} × ${height}`] = Math.round(await page.evaluate(measure));
  }
  return found;
}

/** From the top of the bench, which scrolls. */
function topOfTools(): number {
  const topOf = (selector: string): number =>
    document.querySelector(selector)?.getBoundingClientRect().top ?? NaN;
  return topOf('.tools') - topOf('.live');
}

function frameOfPhone(): number {
  const heightOf = (selector: string): number =>
    document.querySelector(selector)?.getBoundingClientRect().height ?? NaN;
  return heightOf('.phone[data-in-use]') - heightOf('.phone[data-in-use] .glass');
}

for (const [language, journey] of [
  ['en', 'activate-android-qr'],
  ['es', 'activate-iphone-qr'],
] as const)
  for (const hasTouch of [false, true])
    test.describe(hasTouch ? 'by finger' : 'by mouse', () => {
      test.use({ hasTouch, isMobile: hasTouch, viewport: { width: 1000, height: 900 } });
      test(`the phone ends where its screen ends, and the tools stay when the code comes, ${journey} in ${language}`, async ({
        page,
      }) => {
        const guide = new GuideModel(page, language, journey);
        await guide.open();
        await guide.startPractice();
        const before = await atEachSize(page, topOfTools);
        await guide.portal.press('practice-ana');
        await expect(page.locator('[data-screen=codeShown]')).toHaveCount(1);
        await expect(guide.phone.region).toBeVisible();
        await guide.see('portal');
        await guide.portal.seesCode();
        expect.soft(await atEachSize(page, topOfTools)).toEqual(before);
        for (const [size, frame] of Object.entries(await atEachSize(page, frameOfPhone)))
          expect.soft(frame, `the frame at ${size}`).toBeLessThan(48);
      });
    });
