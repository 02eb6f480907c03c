/** The portal with all its chapters. */
import type { ReactElement } from 'react';
import { kindOf, portalTab as tabOf, usualParts } from '../../../../src/devices/portal/device.ts';
import type { PortalScreen } from '../../../../src/devices/portal/portal.types.ts';
import type { PortalView } from '../../../../src/devices/portal/screens/parts.tsx';
import { usualScreens } from '../../../../src/devices/portal/screens/screens.tsx';
import { viewOf } from '../../../../src/devices/portal/view.tsx';

const parts = usualParts;

export const portalMachine = parts.machine;
export const portal = kindOf(parts);
export const portalTab = tabOf(parts.given.screens);
export const portalScreens: Record<PortalScreen, (view: PortalView) => ReactElement> = usualScreens;
export const PortalDevice = viewOf();
