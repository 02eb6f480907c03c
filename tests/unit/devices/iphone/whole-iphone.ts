/** The iPhone with all its chapters. */
import type { ReactElement } from 'react';
import { add } from '../../../../src/devices/iphone/chapters/notifications/machine.ts';
import { screens } from '../../../../src/devices/iphone/chapters/notifications/screens.tsx';
import { iphoneTab as tabOf, kindOf, usualParts } from '../../../../src/devices/iphone/device.ts';
import type { IphoneScreen } from '../../../../src/devices/iphone/iphone.types.ts';
import type { IphoneView } from '../../../../src/devices/iphone/screens/parts.tsx';
import { usualScreens, viewOf } from '../../../../src/devices/iphone/view.tsx';
import { withChapters } from '../../../../src/devices/kit/chapters/screens.ts';

const parts = add(usualParts);

export const iphoneMachine = parts.machine;
export const iphone = kindOf(parts);
export const iphoneTab = tabOf(parts.given);
export const iphoneScreens = withChapters<IphoneScreen, IphoneView>(usualScreens, [screens]) as Record<
  IphoneScreen,
  (view: IphoneView) => ReactElement
>;
export const IphoneDevice = viewOf(screens);
