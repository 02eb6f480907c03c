/** Which problem the devices have met. Its words, and what explains it, are fetched with the first one. */
import type { PhoneMemory } from '../devices/phone/phone.memory.ts';
import { isTimeOver } from '../devices/portal/portal.facts.ts';
import type { PortalContext } from '../devices/portal/portal.types.ts';
import type { ProblemId } from '../problems/problem.ts';
import type { PhoneRole, Role } from '../journeys/journey.ts';
import type { PhoneState, PortalState, World } from './world.ts';
import { phoneRoles } from './world.ts';

/** The problem a reader has now: what a phone met comes before what the portal did. */
export type Found = { problem: ProblemId; on: Role };

export function problemIn({ devices }: World): Found | undefined {
  for (const on of phoneRoles) {
    const phone = devices[on];
    const problem = phone && (ofPhone(phone) ?? ofNotification(phone, devices.portal));
    if (problem) return { problem, on };
  }
  const problem = devices.portal && ofPortal(devices.portal);
  return problem && { problem, on: 'portal' };
}

function ofPhone(phone: PhoneState): ProblemId | undefined {
  const { problem, rejectedInput } = phone.context;
  return problem ?? (rejectedInput && !hasViewfinder(phone) ? rejectedInput.problem : undefined);
}

/** A login asks this phone, and nobody is told. */
function ofNotification({ context }: PhoneState, portal: PortalState | undefined): ProblemId | undefined {
  if (portal?.screen !== 'awaitingApproval' || !isAsked(portal.context, context.phone)) return undefined;
  if (context.phone.notificationsAllowed === false) return 'notifications-off';
  // Nobody tells the reader of one that does not arrive, before the drawer turns out to be empty.
  return context.shadeOpen && !portal.context.session?.login?.delivered ? 'notification-missing' : undefined;
}

function ofPortal({ screen, context }: PortalState): ProblemId | undefined {
  const { problem, session } = context;
  if (problem) return problem;
  if (screen === 'refused') {
    if (session?.login?.state === 'wrongResponse') return 'response-wrong';
    if (session?.login?.state === 'timedOut') return 'login-timed-out';
  }
  // A code that was used or replaced still stands in the portal, as it does in the real one: the phone finds out.
  return screen === 'codeShown' && session && isTimeOver(session) ? 'code-expired' : undefined;
}

/** True when the portal's login asks this phone. */
const isAsked = ({ session }: PortalContext, phone: PhoneMemory): boolean =>
  session?.boundTo === 'here' && phone.users.some(({ id }) => id === session.userId);

/** True when the screen has a viewfinder: a viewfinder reports by itself what it has read. */
export const hasViewfinder = ({ screen, facts }: PhoneState): boolean =>
  facts.screens[screen].viewfinder === true;

/** The user who logs in has IB Key on a practice phone of this browser that is not one of these: none can answer. */
export function isOnOtherPhone({ devices }: World): boolean {
  const session = devices.portal?.context.session;
  const phones: PhoneRole[] = phoneRoles.filter((role) => devices[role] !== undefined);
  return (
    session?.boundTo === 'here' &&
    // While a phone activates, the service knows of it before the phone does.
    phones.every((role) => devices[role]?.context.requestId === null) &&
    phones.every((role) => devices[role]?.context.phone.users.every(({ id }) => id !== session.userId))
  );
}
