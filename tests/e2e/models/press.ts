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

/** Puts a finger or the mouse on a control. @returns what lets go of it, at the same place. */
export async function holdDown(control: Locator, byFinger: boolean): Promise<() => Promise<void>> {
  await control.scrollIntoViewIfNeeded();
  await control.click({ trial: true });
  const box = await control.boundingBox();
  if (!box) throw new Error(`Nothing to press: ${String(control)}`);
  // Near its edge: a control that moves by less than its height is left too.
  const place = { x: box.x + box.width / 2, y: box.y + 3 };
  const page = control.page();
  if (!byFinger) {
    await page.mouse.move(place.x, place.y);
    await page.mouse.down();
    return () => page.mouse.up();
  }
  const finger = await page.context().newCDPSession(page);
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [place] });
  return async () => {
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
}
