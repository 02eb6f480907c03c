/** How a reader presses a control: once, or twice in a row like somebody who doubts the first press. */
import type { Locator } from '@playwright/test';
import { doubleTap } from '../../../src/devices/kit/second-press.ts';

export type Press = (control: Locator) => Promise<void>;

export const pressOnce: Press = (control) => control.click();

/** A double click. */
export const pressTwice: Press = (control) => control.dblclick();

/** A double tap at one place, whatever the first tap brings there. */
export const tapTwice: Press = async (control) => {
  await control.scrollIntoViewIfNeeded();
  await control.click({ trial: true });
  const box = await control.boundingBox();
  if (!box) throw new Error(`Nothing to tap: ${String(control)}`);
  const { touchscreen } = control.page();
  const place = [box.x + box.width / 2, box.y + box.height / 2] as const;
  // Both taps are on their way at once: the time between them must not depend on how busy this computer is.
  await Promise.all([touchscreen.tap(...place), touchscreen.tap(...place)]);
  // A hand presses the next control, perhaps at the same place, only after the double tap.
  const page = control.page();
  const over = (await page.evaluate(() => performance.now())) + doubleTap.within;
  await page.waitForFunction((end) => performance.now() > end, over);
};
