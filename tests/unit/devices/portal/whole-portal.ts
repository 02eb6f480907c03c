/** The portal as most journeys have it, and with the chapter in which it shows no code. */
import type { ReactElement } from 'react';
import { add } from '../../../../src/devices/portal/chapters/text-messages/machine.ts';
import { screens } from '../../../../src/devices/portal/chapters/text-messages/screens.tsx';
import { kindOf, portalTab as tabOf, usualParts } from '../../../../src/devices/portal/device.ts';
import type { PortalScreen } from '../../../../src/devices/portal/portal.types.ts';
import type { PortalView } from '../../../../src/devices/portal/screens/parts.tsx';
import { usualScreens } from '../../../../src/devices/portal/screens/screens.tsx';
import { viewOf } from '../../../../src/devices/portal/view.tsx';
import { withChapters } from '../../../../src/devices/kit/chapters/screens.tsx';

const parts = add(usualParts);

export const portalMachine = usualParts.machine;
export const portalWithoutCode = parts.machine;
export const portal = kindOf(parts);
export const portalTab = tabOf(parts.given.screens);
export const portalScreens = withChapters<PortalScreen, PortalView>(usualScreens, [screens]) as Record<
  PortalScreen,
  (view: PortalView) => ReactElement
>;
export const PortalDevice = viewOf(screens);
