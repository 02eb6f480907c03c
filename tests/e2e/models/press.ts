/** How a control is pressed: once, or twice as fast as a hand that doubts the first press. */
import type { Locator } from '@playwright/test';

export type Press = (control: Locator) => Promise<void>;

export const pressOnce: Press = (control) => control.click();

/** A double click. */
export const pressTwice: Press = (control) => control.dblclick();

/** A double tap at one place, whatever the first half brings there. */
export const tapTwice: Press = async (control) => {
  await control.scrollIntoViewIfNeeded();
  await control.click({ trial: true });
  const box = await control.boundingBox();
  if (!box) throw new Error(`Nothing to tap: ${String(control)}`);
  const { touchscreen } = control.page();
  const place = [box.x + box.width / 2, box.y + box.height / 2] as const;
  // Both on their way at once: how far apart they are must not hang on how busy this computer is.
  await Promise.all([touchscreen.tap(...place), touchscreen.tap(...place)]);
};
