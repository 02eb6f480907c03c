/**
 * Which problem the devices have met. The words of problems, and their explanations, are fetched with the first
 * problem.
 */
import type { PhoneMemory } from '../devices/phone/phone.memory.ts';
import { silenceOf } from '../devices/phone/phone.start.ts';
import { isTimeOver } from '../devices/portal/portal.facts.ts';
import type { UserId } from '../enrolment/users.ts';
import type { ProblemId } from '../problems/problem.ts';
import type { PhoneRole, Role } from '../journeys/journey.ts';
import type { PhoneState, PortalState, World } from './world.ts';
import { phoneRoles } from './world.ts';

/** The problem a reader has now: what a phone met comes before what the portal did. */
export type Found = { problem: ProblemId; on: Role };

export function problemIn({ devices }: World): Found | undefined {
  for (const on of phoneRoles) {
    const phone = devices[on];
    // A login asks the phone to which its user has moved.
    const hasMoved = on === 'oldPhone' && devices.phone && isAsked(devices.portal, devices.phone);
    const silence = phone && !hasMoved ? ofNotification(phone, devices.portal) : undefined;
    const problem = phone && !phone.gone && (ofPhone(phone) ?? silence);
    if (problem) return { problem, on };
  }
  const problem = devices.portal && ofPortal(devices.portal);
  return problem && { problem, on: 'portal' };
}

function ofPhone(phone: PhoneState): ProblemId | undefined {
  const { problem, rejectedInput } = phone.context;
  return problem ?? (rejectedInput && !hasViewfinder(phone) ? rejectedInput.problem : undefined);
}

/** The problem of a login that asks this phone without anybody being told. */
function ofNotification({ context }: PhoneState, portal: PortalState | undefined): ProblemId | undefined {
  if (portal?.screen !== 'awaitingApproval' || !isAsked(portal, { context })) return undefined;
  const silence = silenceOf(context);
  if (silence) return silence;
  // No screen tells the reader of a missing notification until the opened drawer turns out to be empty.
  return context.shadeOpen && !portal.context.session?.login?.delivered ? 'notification-missing' : undefined;
}

function ofPortal({ screen, context }: PortalState): ProblemId | undefined {
  const { problem, session } = context;
  if (problem) return problem;
  if (screen === 'refused') {
    if (session?.login?.state === 'wrongResponse') return 'response-wrong';
    if (session?.login?.state === 'timedOut') return 'login-timed-out';
    if (session?.login?.state === 'keyEnded') return 'key-ended';
  }
  // The portal goes on showing a used or replaced code, as the real portal does: only the phone finds out.
  return screen === 'codeShown' && session && isTimeOver(session) ? 'code-expired' : undefined;
}

/** True when the portal's login asks this phone. */
function isAsked(portal: PortalState | undefined, { context }: Pick<PhoneState, 'context'>): boolean {
  const session = portal?.context.session;
  return session?.boundTo === 'here' && context.phone.users.some(({ id }) => id === session.userId);
}

/** True when the screen has a viewfinder, which itself reports what it has read. */
export const hasViewfinder = ({ screen, facts }: PhoneState): boolean =>
  facts.screens[screen].viewfinder === true;

/** True when the phone has the user, or has lost the user. */
const knows = ({ users, lost }: PhoneMemory, userId: UserId): boolean =>
  users.some(({ id }) => id === userId) || lost?.includes(userId) === true;

/**
 * True when the user who logs in has IB Key on a practice phone of this browser that does not play here: no phone
 * here can answer.
 */
export function isOnOtherPhone({ devices }: World): boolean {
  const session = devices.portal?.context.session;
  const phones: PhoneRole[] = phoneRoles.filter((role) => devices[role] !== undefined);
  return (
    session?.boundTo === 'here' &&
    // While a phone activates, the service knows of it before the phone does.
    phones.every((role) => devices[role]?.context.requestId === null) &&
    phones.every((role) => devices[role] && !knows(devices[role].context.phone, session.userId))
  );
}
