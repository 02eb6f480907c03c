/** Which problem the devices have met. Its words, and what helps, are fetched with the first one (help.ts). */
import type { PhoneMemory } from '../devices/phone/phone-memory.ts';
import type { PhoneScreen } from '../devices/phone/phone.types.ts';
import type { PortalContext } from '../devices/portal/portal.types.ts';
import { isTimeOver } from '../devices/portal/portal.types.ts';
import type { ProblemId } from '../enrolment/problems.ts';
import type { World } from './world.ts';

/** The problem a reader has now: what the phone met comes before what the portal did. */
export type Found = { problem: ProblemId; on: 'portal' | 'phone' };

export function problemIn({ portal, phone }: World): Found | undefined {
  const { problem, given } = phone.context;
  if (problem) return { problem, on: 'phone' };
  if (given && !hasViewfinder(phone.screen)) return { problem: given.problem, on: 'phone' };
  if (portal.screen === 'awaitingApproval' && isAsked(portal.context, phone.context.phone)) {
    if (phone.context.phone.notificationsAllowed === false)
      return { problem: 'notifications-off', on: 'phone' };
    // Nobody tells the reader of one that does not arrive, before the drawer turns out to be empty.
    if (phone.context.shadeOpen && !portal.context.session?.login?.delivered)
      return { problem: 'notification-missing', on: 'phone' };
  }
  if (portal.context.problem) return { problem: portal.context.problem, on: 'portal' };
  if (portal.screen === 'refused') {
    const { state } = portal.context.session?.login ?? {};
    if (state === 'wrongResponse') return { problem: 'response-wrong', on: 'portal' };
    if (state === 'timedOut') return { problem: 'login-timed-out', on: 'portal' };
  }
  const { session } = portal.context;
  // A code that was used or replaced still stands in the portal, as it does in the real one: the phone finds out.
  return portal.screen === 'codeShown' && session && isTimeOver(session)
    ? { problem: 'code-expired', on: 'portal' }
    : undefined;
}

/** It is this phone that the login asks. */
const isAsked = ({ session }: PortalContext, phone: PhoneMemory): boolean =>
  session?.boundTo === 'here' && phone.users.some(({ id }) => id === session.userId);

/** A viewfinder says itself what it has read. */
export const hasViewfinder = (screen: PhoneScreen): boolean => screen === 'scanner' || screen === 'camera';
