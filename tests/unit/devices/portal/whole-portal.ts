/** The portal as most journeys have it, and with its chapters. */
import type { ReactElement } from 'react';
import { add as addPaper } from '../../../../src/devices/portal/chapters/paper/machine.ts';
import { screens as paper } from '../../../../src/devices/portal/chapters/paper/screens.tsx';
import { add as addPasswords } from '../../../../src/devices/portal/chapters/password/machine.ts';
import { screens as passwords } from '../../../../src/devices/portal/chapters/password/screens.tsx';
import { add as addFactors } from '../../../../src/devices/portal/chapters/second-factor/machine.ts';
import { screens as factors } from '../../../../src/devices/portal/chapters/second-factor/screens.tsx';
import { add as addSettings } from '../../../../src/devices/portal/chapters/secure-login/machine.ts';
import { screens as settings } from '../../../../src/devices/portal/chapters/secure-login/screens.tsx';
import { add as addTexts } from '../../../../src/devices/portal/chapters/text-messages/machine.ts';
import { screens as withoutCode } from '../../../../src/devices/portal/chapters/text-messages/screens.tsx';
import { kindOf, portalTab as tabOf, usualParts } from '../../../../src/devices/portal/device.ts';
import type { PortalScreen } from '../../../../src/devices/portal/portal.types.ts';
import type { PortalView } from '../../../../src/devices/portal/screens/parts.tsx';
import type { ChapterId } from '../../../../src/devices/kit/kind.ts';
import { usualScreens } from '../../../../src/devices/portal/screens/screens.tsx';
import { viewOf } from '../../../../src/devices/portal/view.tsx';
import { withChapters } from '../../../../src/devices/kit/chapters/screens.tsx';

const parts = addPaper(addPasswords(addFactors(addSettings(addTexts(usualParts)))));

export const portalMachine = usualParts.machine;
export const portalWithoutCode = addTexts(usualParts).machine;
export const portalWithSettings = addSettings(usualParts).machine;
export const portalWithFactors = addFactors(usualParts).machine;
export const portalWithPasswords = addPasswords(usualParts).machine;
export const portalWithPaper = addPaper(usualParts).machine;
export const wholePortal = parts.machine;
export const portal = kindOf(parts);
/** Without chapters, so that no screen that a tab keeps belongs to one. */
export const usualPortal = kindOf(usualParts);
export const portalTab = tabOf(parts.given.screens);
export const portalScreens = withChapters<PortalScreen, PortalView>(usualScreens, [
  withoutCode,
  settings,
  factors,
  passwords,
  paper,
]) as Record<PortalScreen, (view: PortalView) => ReactElement>;
/** The portal as a journey with these chapters has it. */
export const portalViewOf = (ids: readonly ChapterId[]) =>
  viewOf(
    ...(ids.includes('textMessages') ? [withoutCode] : []),
    ...(ids.includes('secureLogin') ? [settings] : []),
    ...(ids.includes('secondFactor') ? [factors] : []),
    ...(ids.includes('password') ? [passwords] : []),
    ...(ids.includes('paper') ? [paper] : []),
  );
export const PortalDevice = viewOf(withoutCode, settings, factors, passwords, paper);
