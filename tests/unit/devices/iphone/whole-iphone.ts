/** The iPhone with all its chapters. */
import type { ReactElement } from 'react';
import * as moveKey from '../../../../src/devices/iphone/chapters/move-key/chapter.ts';
import * as notifications from '../../../../src/devices/iphone/chapters/notifications/chapter.ts';
import * as quiet from '../../../../src/devices/iphone/chapters/quiet/chapter.ts';
import * as restore from '../../../../src/devices/iphone/chapters/restore/chapter.ts';
import * as textMessages from '../../../../src/devices/iphone/chapters/text-messages/chapter.ts';
import { iphoneTab as tabOf, kindOf, usualParts } from '../../../../src/devices/iphone/device.ts';
import type { IphoneScreen } from '../../../../src/devices/iphone/iphone.types.ts';
import type { IphoneView } from '../../../../src/devices/iphone/screens/parts.tsx';
import { usualScreens, viewOf } from '../../../../src/devices/iphone/view.tsx';
import { withChapters } from '../../../../src/devices/kit/chapters/screens.tsx';

const changing = notifications.add(usualParts);
const parts = moveKey.add(restore.add(textMessages.add(quiet.add(changing))));
/** What each chapter draws. */
export const iphoneChapters = {
  notifications: notifications.screens,
  quiet: quiet.screens,
  textMessages: textMessages.screens,
  restore: restore.screens,
  moveKey: moveKey.screens,
};
const screens = Object.values(iphoneChapters);

/** Without the chapters that have a walk of their own. */
export const iphoneMachine = changing.machine;
export const iphoneWithTexts = textMessages.add(usualParts).machine;
export const iphoneWithQuiet = quiet.add(notifications.add(usualParts)).machine;
export const iphoneWithRestore = restore.add(usualParts).machine;
export const iphoneWithMove = moveKey.add(textMessages.add(usualParts)).machine;
export const iphone = kindOf(parts);
export const iphoneTab = tabOf(parts.given);
const { notice: _, ...all } = withChapters<IphoneScreen | 'notice', IphoneView>(usualScreens, screens);
export const iphoneScreens = all as Record<IphoneScreen, (view: IphoneView) => ReactElement>;
export const IphoneDevice = viewOf(...screens);
