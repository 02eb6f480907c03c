/** Who hears a page or tabs through it meets the parts in the order in which they stand. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { AndroidModel } from './models/android.model.ts';
import { GuideModel } from './models/guide.model.ts';
import { words } from './models/words.ts';

/** The pairs of parts beside each other in the document, of which the later one stands above the earlier one. */
const upsideDown = (page: Page, parents: string): Promise<string[]> =>
  page.locator(parents).evaluateAll((all) =>
    all.flatMap((parent) => {
      const parts = [...parent.children]
        .map((part) => ({ part, box: part.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && box.height > 1);
      return parts.flatMap(({ part, box }, at) =>
        parts
          .slice(at + 1)
          .filter((later) => later.box.bottom <= box.top)
          .filter((later) => later.box.left < box.right && box.left < later.box.right)
          .map((later) => `${parent.id}: ${later.part.className} stands above ${part.className}`),
      );
    }),
  );

for (const width of [320, 390, 800, 1280, 1440]) {
  test(`a step is read as it stands, and its picture is a stop before its tick, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const guide = new GuideModel(page, 'en', 'activate-android-qr');
    await guide.open();
    const step = guide.step('open-store');
    await expect(step.locator('figure')).toBeVisible();
    expect(await upsideDown(page, '.step, .step .words')).toEqual([]);
    await step.locator('figure > button').focus();
    await page.keyboard.press('Tab');
    await expect(guide.tick('open-store')).toBeFocused();
  });
}

for (const width of [390, 800]) {
  test(`what went wrong stands, and is read, before the phone that is alone, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('en/phone/');
    const phone = new AndroidModel(page, 'en');
    await phone.press('playStore');
    await phone.type('storeSearch', '4111 1111 1111 1111');
    await expect(page.locator('.explanation')).toContainText(
      words.en.problems.problem['maybe-private'].title,
    );
    expect(await upsideDown(page, '.live')).toEqual([]);
    const [told, device] = [page.locator('.explained'), phone.region];
    expect((await told.boundingBox())?.y).toBeLessThan((await device.boundingBox())?.y ?? 0);
  });
}
