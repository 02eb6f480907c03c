/** The picture of a device that stands alone on its page, until the device is live. */
import type { DeviceKind } from '../../devices/kinds.ts';
import { findAll, valueOf } from '../../page/find.ts';
import { kept } from '../../page/safe-storage.ts';
import * as hooks from '../../page/still-hooks.ts';
import { timeOfDay } from '../../page/time-of-day.ts';

/**
 * @param asked The kind of phone that the reader asked for, if any.
 * @returns the kind of device that the page plays: the one the reader asked for, else the reader's own, else the usual one.
 */
export function kindOf(place: ParentNode, asked: string | null, userAgent: string): DeviceKind {
  const stills = findAll(place, hooks.still);
  const found =
    stills.find((still) => valueOf(still, hooks.still) === asked) ??
    stills.findLast((still) => new RegExp(valueOf(still, hooks.browser) || '$^').test(userAgent)) ??
    stills[0];
  return (found ? valueOf(found, hooks.still) : '') as DeviceKind;
}

/**
 * Shows the picture of a device that nobody has used in this browser: another one shows something else when it is live.
 * @returns whether there is a picture now.
 */
export function showStill(place: ParentNode, kind: DeviceKind): boolean {
  const still = findAll(place, hooks.still).find((each) => valueOf(each, hooks.still) === kind);
  const name = `${kind === 'portal' ? kind : 'phone'}-${kind}`;
  if (!still || (kept(hooks.keptScreen + name, 'sessionStorage') ?? kept(hooks.keptPhone + name)) !== null)
    return false;
  const texts = document.createTreeWalker(still, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    text.data = text.data.replace(hooks.figuredClock, timeOfDay());
  }
  still.hidden = false;
  return true;
}
