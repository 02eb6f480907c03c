/** The Android phone with all its chapters. */
import type { ReactElement } from 'react';
import type { AndroidScreen } from '../../../../src/devices/android/android.types.ts';
import * as changePin from '../../../../src/devices/android/chapters/change-pin/chapter.ts';
import * as clearData from '../../../../src/devices/android/chapters/clear-data/chapter.ts';
import * as moveKey from '../../../../src/devices/android/chapters/move-key/chapter.ts';
import * as notifications from '../../../../src/devices/android/chapters/notifications/chapter.ts';
import * as quiet from '../../../../src/devices/android/chapters/quiet/chapter.ts';
import * as restore from '../../../../src/devices/android/chapters/restore/chapter.ts';
import * as textMessages from '../../../../src/devices/android/chapters/text-messages/chapter.ts';
import { androidTab as tabOf, kindOf, usualParts } from '../../../../src/devices/android/device.ts';
import type { AndroidView } from '../../../../src/devices/android/screens/parts.tsx';
import { usualScreens, viewOf } from '../../../../src/devices/android/view.tsx';
import { withChapters } from '../../../../src/devices/kit/chapters/screens.tsx';

const changing = clearData.add(notifications.add(changePin.add(usualParts)));
const parts = moveKey.add(restore.add(textMessages.add(quiet.add(changing))));
/** What each chapter draws. */
export const androidChapters = {
  changePin: changePin.screens,
  textMessages: textMessages.screens,
  restore: restore.screens,
  notifications: notifications.screens,
  quiet: quiet.screens,
  clearData: clearData.screens,
  moveKey: moveKey.screens,
};
const screens = Object.values(androidChapters);

/** Without the chapters that have a walk of their own. */
export const androidMachine = changing.machine;
export const androidWithTexts = textMessages.add(usualParts).machine;
export const androidWithQuiet = quiet.add(notifications.add(usualParts)).machine;
export const androidWithRestore = restore.add(textMessages.add(usualParts)).machine;
export const androidWithClearing = clearData.add(
  restore.add(textMessages.add(notifications.add(usualParts))),
).machine;
export const androidWithMove = moveKey.add(textMessages.add(usualParts)).machine;
export const android = kindOf(parts);
export const androidTab = tabOf(parts.given);
const { notice: _, ...all } = withChapters<AndroidScreen | 'notice', AndroidView>(usualScreens, screens);
export const androidScreens = all as Record<AndroidScreen, (view: AndroidView) => ReactElement>;
export const AndroidDevice = viewOf(...screens);
