/** How the conditions of the journeys are read off the devices. */
import type { AndroidContext, AndroidScreen } from '../devices/android/android.types.ts';
import { leastSystem } from '../devices/android/android.setup.ts';
import type { PortalContext, PortalScreen } from '../devices/portal/portal.types.ts';
import type { ConditionId } from '../journeys/conditions.ts';
import type { Step } from '../journeys/journey.ts';

export type World = {
  portal: { screen: PortalScreen; context: PortalContext };
  android: { screen: AndroidScreen; context: AndroidContext };
};

/** The app's screens on the way to an activation, in their order. */
const way: readonly AndroidScreen[] = [
  'appStart',
  'twoFactor',
  'sessionId',
  'cameraPermission',
  'scanner',
  'createPin',
  'activating',
  'activated',
];

const isAtOrBeyond = (world: World, screen: AndroidScreen): boolean =>
  way.indexOf(world.android.screen) >= way.indexOf(screen);

/** The portal's user is active on a phone in another browser: what that phone did is done. */
export const isElsewhere = ({ portal }: World): boolean => portal.context.session?.boundTo === 'elsewhere';

const isActive = (world: World): boolean =>
  world.android.context.phone.users.some(({ place }) => place === 'here') || isElsewhere(world);

const readers: Record<ConditionId, (world: World) => boolean> = {
  phoneSupported: ({ android }) => {
    const { settings } = android.context.phone;
    return !settings.rooted && settings.system >= leastSystem;
  },
  codeOffered: (world) => Boolean(world.portal.context.session?.code) || isActive(world),
  storeOpened: (world) => world.android.screen.startsWith('store') || hasApp(world),
  appFound: (world) => /^store(Results|Install)/.test(world.android.screen) || hasApp(world),
  appInstalled: (world) => hasApp(world),
  appOpened: (world) => isAtOrBeyond(world, 'appStart') || isActive(world),
  registrationStarted: (world) => isAtOrBeyond(world, 'twoFactor') || isActive(world),
  codeAsked: (world) => isAtOrBeyond(world, 'sessionId') || isActive(world),
  scanChosen: (world) => isAtOrBeyond(world, 'cameraPermission') || isActive(world),
  cameraAllowed: (world) => world.android.context.phone.cameraAllowed === true || isElsewhere(world),
  codeGiven: (world) => world.android.context.code !== null || isActive(world),
  userActivated: isActive,
  confirmationClosed: (world) => isActive(world) && world.android.screen !== 'activated',
  approvalAsked: ({ portal }) => portal.context.session?.login != null,
  loginApproved: ({ portal }) => portal.context.session?.state === 'open',
};

const hasApp = (world: World): boolean => world.android.context.phone.installed || isElsewhere(world);

/** @returns whether the condition holds. */
export const holds = (world: World, condition: ConditionId): boolean => readers[condition](world);

/** The first condition of a step that does not hold: why it is not done yet. Undefined where all hold. */
export const missing = (world: World, step: Step): ConditionId | undefined =>
  step.done.find((condition) => !holds(world, condition));
