/** The iPhone with all its chapters. */
import type { ReactElement } from 'react';
import { iphoneTab as tabOf, kindOf, usualParts } from '../../../../src/devices/iphone/device.ts';
import type { IphoneScreen } from '../../../../src/devices/iphone/iphone.types.ts';
import type { IphoneView } from '../../../../src/devices/iphone/screens/parts.tsx';
import { usualScreens, viewOf } from '../../../../src/devices/iphone/view.tsx';

const parts = usualParts;

export const iphoneMachine = parts.machine;
export const iphone = kindOf(parts);
export const iphoneTab = tabOf(parts.given.screens);
export const iphoneScreens: Record<IphoneScreen, (view: IphoneView) => ReactElement> = usualScreens;
export const IphoneDevice = viewOf();
