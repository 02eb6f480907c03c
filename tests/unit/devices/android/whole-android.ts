/** The Android phone with all its chapters. */
import type { ReactElement } from 'react';
import type { AndroidScreen } from '../../../../src/devices/android/android.types.ts';
import * as changePin from '../../../../src/devices/android/chapters/change-pin/chapter.ts';
import * as notifications from '../../../../src/devices/android/chapters/notifications/chapter.ts';
import * as textMessages from '../../../../src/devices/android/chapters/text-messages/chapter.ts';
import { androidTab as tabOf, kindOf, usualParts } from '../../../../src/devices/android/device.ts';
import type { AndroidView } from '../../../../src/devices/android/screens/parts.tsx';
import type { Screens } from '../../../../src/devices/android/view.tsx';
import { usualScreens, viewOf } from '../../../../src/devices/android/view.tsx';

// Two chapters have the settings: the one with more of them comes last.
const chapters = [changePin, textMessages, notifications];
const changing = notifications.add(changePin.add(usualParts));
const parts = textMessages.add(changing);
const screens = chapters.map((chapter) => chapter.screens);

/** Without the text messages, which have a walk of their own. */
export const androidMachine = changing.machine;
export const androidWithTexts = textMessages.add(usualParts).machine;
export const android = kindOf(parts);
export const androidTab = tabOf(parts.given);
const { notice: _, ...all } = Object.assign({}, usualScreens, ...screens) as Required<Screens>;
export const androidScreens: Record<AndroidScreen, (view: AndroidView) => ReactElement> = all;
export const AndroidDevice = viewOf(...screens);
