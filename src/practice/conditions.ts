/** Which conditions hold, which steps are done, and why one is not. */
import { responseTo } from '../enrolment/phone-key.ts';
import { presupposed } from '../journeys/conditions.ts';
import type { ConditionId, DoneId } from '../journeys/conditions.ts';
import type { PhoneRole, Role, Step } from '../journeys/journey.ts';
import { isOnTheWay } from '../journeys/steps.ts';
import { isElsewhere, isEnrolled, isOtherUser, isRightUser, isSettled, lacksStart } from './subject.ts';
import { lacksOffer } from './offers.ts';
import type { Playing } from './world.ts';
import { phoneIn } from './world.ts';

type Reader = (world: Playing) => boolean;

/** The portal belongs to the user whom the journey is about: the login of another user proves nothing. */
const isOfSubject: Reader = (world) => isEnrolled(world) && isRightUser(world);

/** True when the response belongs to the portal's open login: not after a refusal, and not for another challenge. */
function isOfLogin(world: Playing, role: PhoneRole): boolean {
  const { screen, context } = world.devices.portal;
  const { authUser, phone, response } = phoneIn(world, role).context;
  const key = phone.users.find(({ id }) => id === authUser)?.key;
  const challenge = context.session?.login?.challenge;
  if (screen === 'refused' || response === null) return false;
  return key === undefined || challenge === undefined || response === responseTo(challenge, key);
}

/** What the portal shows its right user before the activation. */
function isShown(world: Playing, ofPortal: Reader): boolean {
  return (ofPortal(world) && isRightUser(world)) || isSettled(world);
}

/** Conditions that need the facts of several devices, or that hold for one user of the portal only. */
const joint: Partial<Record<ConditionId, (world: Playing, ofPortal: Reader, phone: PhoneRole) => boolean>> = {
  userActivated: isEnrolled,
  confirmationClosed: (world) => isEnrolled(world) && world.devices.phone.screen !== 'activated',
  codeOffered: isShown,
  noCodeShown: isShown,
  approvalAsked: (world, ofPortal) => isOfSubject(world) && ofPortal(world),
  challengeShown: (world, ofPortal) => isOfSubject(world) && ofPortal(world),
  responseShown: (world, _, phone) => isOfLogin(world, phone),
  loginApproved: (world, ofPortal) => isOfSubject(world) && ofPortal(world),
  loginSent: (world, ofPortal) => isOfSubject(world) && ofPortal(world),
  sentLoginApproved: (world, ofPortal) => isOfSubject(world) && ofPortal(world),
};

const read = <Now>(readers: Record<string, (now: Now) => boolean>, condition: string, now: Now): boolean =>
  readers[condition]?.(now) ?? false;

/** Conditions of one login: they have to hold again at each login, even when a user is already active. */
const ofLogin: readonly ConditionId[] = ['loginTold', 'challengeAsked'];

/** @param role the device on which the condition counts: of two phones, this one. */
export function holds(world: Playing, condition: ConditionId, role: Role): boolean {
  const { portal } = world.devices;
  const phoneRole = role === 'portal' ? 'phone' : role;
  const jointly = joint[condition];
  if (jointly) return jointly(world, () => read(portal.facts.conditions, condition, portal), phoneRole);
  const phone = phoneIn(world, phoneRole);
  // Once a user is active, or the portal is where the journey wanted it, what led there is past.
  const isOver = isSettled(world) || portal.facts.isSettled?.(portal) === true;
  const isPast = role !== 'oldPhone' && !ofLogin.includes(condition) && isOver;
  // What the phone does not know is told by a chapter of the portal.
  const teller = condition in phone.facts.conditions ? phone : portal;
  return isPast || read<never>(teller.facts.conditions, condition, teller as never);
}

/** The first condition of a step that does not hold; undefined when the step is done. */
export const missing = (world: Playing, step: Step): DoneId | undefined =>
  step.done.find((condition) => !holds(world, condition, step.on));

/**
 * The steps that are done: every step that holds, and all steps before it. A permission prompt that was answered says
 * nothing about the steps before it.
 */
export function doneSteps(world: Playing, steps: readonly Step[]): readonly Step[] {
  if (lacksStart(world)) return [];
  const isDone = (step: Step): boolean => missing(world, step) === undefined;
  const last = steps.findLastIndex((step) => !step.ifAsked && isDone(step));
  return steps.filter((step, index) => index <= last || isDone(step));
}

/**
 * The steps that answer a login without a notification, for the way in which the app opens on this phone.
 * @returns none while Client Portal does not show a challenge.
 */
export function challengeSteps(world: Playing, { byChallenge = [] }: Step): readonly Step[] {
  const { portal, phone } = world.devices;
  const entry = phone.context.phone.settings.opens;
  return portal.screen === 'challenge' && isRightUser(world)
    ? byChallenge.filter((step) => isOnTheWay(step, { entry }))
    : [];
}

/**
 * What a step waits for that none of its own conditions names: another phone, another login or another user is in the
 * way.
 */
export type Reason = DoneId | 'elsewhere' | 'refused' | 'otherUser';

/** True for a step whose code comes by text message, and not from the portal. */
const takesText = ({ acts }: Step): boolean =>
  acts.some((act) => 'sample' in act && act.sample === 'textCode');

/** Conditions that only the right user of the portal can meet. */
const ofPortalUser: readonly Reason[] = [
  'codeOffered',
  'noCodeShown',
  'approvalAsked',
  'loginTold',
  'challengeShown',
  'loginApproved',
];

/** Why a step is not done yet; undefined when the step is done. */
export function reasonOf(world: Playing, step: Step): Reason | undefined {
  if (lacksStart(world)) return 'userThere';
  const lacking = missing(world, step);
  if (lacking === undefined) return undefined;
  const instead = challengeSteps(world, step).find((other) => missing(world, other) !== undefined);
  if (instead && !isElsewhere(world)) return reasonOf(world, instead);
  const { takes, needs } = presupposed[lacking] ?? {};
  if (needs && isElsewhere(world)) return 'elsewhere';
  if (needs && world.devices.portal.screen === 'refused' && !isOtherUser(world)) return 'refused';
  const carried = takesText(step) ? 'textCode' : takes;
  const reason = (carried && lacksOffer(world, carried)?.given) ?? lacking;
  return ofPortalUser.includes(reason) && isOtherUser(world) ? 'otherUser' : reason;
}
