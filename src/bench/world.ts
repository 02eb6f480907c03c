/** How the conditions of the journeys are read off the devices. */
import { bannerOf, findsApp, refusalOf } from '../devices/phone/phone.setup.ts';
import type { Phone } from '../devices/phone/phone.tsx';
import type { PhoneContext, PhoneScreen } from '../devices/phone/phone.types.ts';
import type { PortalContext, PortalScreen } from '../devices/portal/portal.types.ts';
import type { ConditionId } from '../journeys/conditions.ts';
import type { Step } from '../journeys/journey.ts';
import type { UserId } from '../enrolment/users.ts';
import { addedUser, firstUser } from '../journeys/portal-steps.ts';

export type World = {
  portal: { screen: PortalScreen; context: PortalContext };
  phone: { kind: Phone['kind']; screen: PhoneScreen; context: PhoneContext };
  /** The journey adds a user to those that the phone has. */
  adds: boolean;
};

/** How far into the app a screen is, on the way to an activation. */
const depth: Partial<Record<PhoneScreen, number>> = {
  notificationsPermission: 1,
  appStart: 1,
  appHome: 1,
  services: 1,
  authenticate: 1,
  more: 1,
  twoFactorMenu: 1,
  twoFactor: 2,
  addUser: 2,
  sessionId: 3,
  setupCode: 3,
  cameraPermission: 4,
  scanner: 4,
  createPin: 5,
  secureActivation: 5,
  activating: 6,
  activated: 7,
};

const isAsFarAs = (world: World, least: number): boolean =>
  (depth[world.phone.screen] ?? 0) >= least || isActive(world);

/** The portal's user is active on a phone in another browser: what that phone did is done. */
export const isElsewhere = ({ portal }: World): boolean => portal.context.session?.boundTo === 'elsewhere';

/** Whether the user of this journey is active: the first one of the phone, or one more. */
export const isActive = (world: World): boolean => isActiveHere(world) || isElsewhere(world);

/** Its newest user, and one more than it began with. */
function isActiveHere({ phone, adds }: World): boolean {
  const { users } = phone.context.phone;
  return users.length > Number(adds) && users.at(-1)?.place === 'here';
}

/** Whose portal the step is about: that of the user whom the phone got, or else of the one whom the guide names. */
export const userOf = (world: World): UserId =>
  (isActiveHere(world) && world.phone.context.phone.users.at(-1)?.id) || (world.adds ? addedUser : firstUser);

export const isRightUser = (world: World): boolean =>
  isElsewhere(world) || world.portal.context.userId === userOf(world);

/** The code that the phone needs is not in the portal: nobody, or somebody else, is logged in, or it is used or over. */
export function lacksCode(world: World): boolean {
  const { code } = world.portal.context.session ?? {};
  const isGood = code && !code.problem && isRightUser(world);
  return world.phone.context.code === null && !isActive(world) && !isGood;
}

/** The login that the phone would answer is over, or nobody logs in. */
export const lacksLogin = (world: World): boolean =>
  isActive(world) &&
  (world.portal.context.session?.login?.state !== 'pending' || !isRightUser(world)) &&
  !readers.loginApproved(world);

/** The guide adds a user, and the phone has none to begin with: it is set up first. */
export const lacksUser = (world: World): boolean =>
  world.adds && world.phone.context.phone.users.length === 0 && !isElsewhere(world);

const isSupported = ({ phone }: World): boolean => refusalOf(phone.context.phone) === null;

const readers: Record<ConditionId, (world: World) => boolean> = {
  androidSupported: isSupported,
  iphoneSupported: isSupported,
  userThere: ({ phone }) => phone.context.phone.users.length > 0,
  codeOffered: (world) =>
    (Boolean(world.portal.context.session?.code) && isRightUser(world)) || isActive(world),
  storeOpened: (world) => world.phone.screen.startsWith('store') || hasApp(world),
  appPageOpened: (world) => /^store(Page|Install)/.test(world.phone.screen) || hasApp(world),
  appFound: (world) =>
    world.phone.screen.startsWith('storeInstall') ||
    (/^store(Search|Results)/.test(world.phone.screen) && findsApp(world.phone.context.storeSearch)) ||
    hasApp(world),
  appInstalled: (world) => hasApp(world),
  appOpened: (world) => isAsFarAs(world, 1),
  cameraOpened: (world) => world.phone.screen === 'camera' || hasRead(world),
  bannerShown: (world) => hasRead(world),
  appBannerShown: (world) => isBanner(world, 'app') || hasCode(world),
  registrationStarted: (world) => isAsFarAs(world, 2),
  codeAsked: (world) => isAsFarAs(world, 3),
  scanChosen: (world) => isAsFarAs(world, 4),
  cameraAllowed: (world) => world.phone.context.phone.cameraAllowed === true || isElsewhere(world),
  notificationsAsked: (world) =>
    world.phone.context.phone.notificationsAllowed !== null || isElsewhere(world),
  codeGiven: (world) => hasCode(world),
  userActivated: isActive,
  confirmationClosed: (world) => isActive(world) && world.phone.screen !== 'activated',
  approvalAsked: (world) => isProof(world) && world.portal.context.session?.login != null,
  loginApproved: (world) => isProof(world) && world.portal.context.session?.state === 'open',
};

/** The portal is that of the user who has just become active: the login of another one proves nothing. */
const isProof = (world: World): boolean => isActive(world) && isRightUser(world);

const isBanner = ({ phone }: World, offers: 'website' | 'app'): boolean =>
  phone.screen === 'camera' && bannerOf(phone.context) === offers;

const hasCode = (world: World): boolean => world.phone.context.code !== null || isActive(world);

const hasRead = (world: World): boolean => world.phone.context.cameraRead || hasCode(world);

const hasApp = (world: World): boolean => world.phone.context.phone.installed || isElsewhere(world);

/** @returns whether the condition holds. */
export const holds = (world: World, condition: ConditionId): boolean => readers[condition](world);

/**
 * The steps that are done: those that hold, and what lies before them. A question of the system that was answered
 * says nothing of what lies before it.
 */
export function doneSteps(world: World, steps: readonly Step[]): readonly Step[] {
  if (lacksUser(world)) return [];
  const isDone = (step: Step): boolean => missing(world, step) === undefined;
  const last = steps.findLastIndex((step) => !step.ifAsked && isDone(step));
  return steps.filter((step, place) => place <= last || isDone(step));
}

/** What a step waits for that none of its own conditions names: its phone, or its login, is not where it should be. */
export type Reason = ConditionId | 'elsewhere' | 'refused';

/** Why a step is not done yet; undefined where it is. */
export function reasonOf(world: World, step: Step): Reason | undefined {
  if (lacksUser(world)) return 'userThere';
  const lacking = missing(world, step);
  if (lacking === 'loginApproved' && isElsewhere(world)) return 'elsewhere';
  if (lacking === 'loginApproved' && world.portal.screen === 'refused') return 'refused';
  const looksForCode = lacking === 'bannerShown' || lacking === 'appBannerShown' || lacking === 'codeGiven';
  return looksForCode && lacksCode(world) ? 'codeOffered' : lacking;
}

/** The first condition of a step that does not hold: why it is not done yet. Undefined where all hold. */
export const missing = (world: World, step: Step): ConditionId | undefined =>
  step.done.find((condition) => !holds(world, condition));
