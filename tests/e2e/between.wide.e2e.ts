/** Between a phone and a desk the devices take turns beside the text: each has its shape, and the tools their place. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { languages } from './models/words.ts';
import { turn } from './turn.ts';

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

for (const language of languages)
  test(
    `three names of devices take the same room, whichever is chosen, in ${language}`,
    turn(language),
    async ({ page }) => {
      const guide = new GuideModel(page, language, 'move-to-android');
      const names = page.locator('.which:visible').first();
      for (const [width, height] of [
        [390, 844],
        [820, 1180],
      ] as const) {
        await page.setViewportSize({ width, height });
        await guide.open();
        await guide.toStart();
        // Practice that has begun goes on at the next width.
        if (width === 390) await guide.startPractice();
        const heights = new Set<number>();
        for (const role of ['portal', 'phone', 'oldPhone'] as const) {
          await guide.see(role);
          heights.add((await names.boundingBox())?.height ?? 0);
          for (const button of await names.getByRole('button').all())
            heights.add(
              await button.evaluate((name) => name.querySelector('span')?.getClientRects()[0]?.height ?? 0),
            );
        }
        // One height of the row, and one of its names.
        expect([...heights], `at ${width} px`).toHaveLength(2);
      }
    },
  );
