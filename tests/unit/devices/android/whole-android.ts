/** The Android phone with all its chapters. */
import type { ReactElement } from 'react';
import type { AndroidScreen } from '../../../../src/devices/android/android.types.ts';
import { add as addChangePin } from '../../../../src/devices/android/chapters/change-pin/machine.ts';
import { screens as changePin } from '../../../../src/devices/android/chapters/change-pin/screens.tsx';
import { add as addNotifications } from '../../../../src/devices/android/chapters/notifications/machine.ts';
import { screens as notifications } from '../../../../src/devices/android/chapters/notifications/screens.tsx';
import { androidTab as tabOf, kindOf, usualParts } from '../../../../src/devices/android/device.ts';
import type { AndroidView } from '../../../../src/devices/android/screens/parts.tsx';
import { usualScreens, viewOf } from '../../../../src/devices/android/view.tsx';

const parts = addNotifications(addChangePin(usualParts));

export const androidMachine = parts.machine;
export const android = kindOf(parts);
export const androidTab = tabOf(parts.given.screens);
export const androidScreens = { ...usualScreens, ...changePin, ...notifications } as Record<
  AndroidScreen,
  (view: AndroidView) => ReactElement
>;
export const AndroidDevice = viewOf(changePin, notifications);
