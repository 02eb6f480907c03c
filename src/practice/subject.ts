/** The user whom the practice is about: the user of the journey, or the one whom the reader took instead. */
import type { PhoneUser } from '../devices/phone/phone.memory.ts';
import type { UserId } from '../enrolment/users.ts';
import { lostBy, scenarios, usersOf } from '../journeys/scenarios.ts';
import type { Playing, World } from './world.ts';
import { phoneRoles } from './world.ts';

/** True when the portal's user is active on a phone in another browser. */
export const isElsewhere = ({ devices }: World): boolean =>
  devices.portal?.context.session?.boundTo === 'elsewhere';

/** Users who are on the phone before the journey begins. */
const before = ({ journey }: Playing): readonly UserId[] => usersOf(scenarios[journey.start], 'phone');

/**
 * The newest user of the phone, activated in this browser; undefined when the phone has no more users than at the
 * start of the journey.
 */
function gained(world: Playing): PhoneUser | undefined {
  const { users } = world.devices.phone.context.phone;
  const newest = users.at(-1);
  return users.length > before(world).length && newest?.place === 'here' ? newest : undefined;
}

/**
 * The user whom the practice is about: the one just activated, else the journey's own, else the one on the phone
 * instead.
 */
export function subjectOf(world: Playing): UserId {
  const { user } = world.journey;
  const newest = gained(world);
  if (newest) return newest.id;
  if (!before(world).includes(user)) return user;
  const { users } = world.devices.phone.context.phone;
  return users.some(({ id }) => id === user) ? user : (users.at(-1)?.id ?? user);
}

/** True when IB Key is active for that user, on this phone or in another browser. */
export const isEnrolled = (world: Playing): boolean =>
  isElsewhere(world) ||
  world.devices.phone.context.phone.users.some(
    ({ id, place }) => id === subjectOf(world) && place === 'here',
  );

/** True when a user has become active since the journey began: all steps up to the activation are done. */
export const isSettled = (world: Playing): boolean =>
  gained(world) !== undefined || (isElsewhere(world) && !before(world).includes(world.journey.user));

export const isRightUser = (world: Playing): boolean =>
  isElsewhere(world) || world.devices.portal.context.userId === subjectOf(world);

/** True when the user chosen in the portal is not the one whom the practice is about. */
export const isOtherUser = (world: Playing): boolean =>
  world.devices.portal.context.userId !== null && !isRightUser(world);

/**
 * True when the journey begins with a user whom a phone has or has lost, and none is known there: practice has to be set
 * up first. One phone may have another user instead, but what an old phone lacks cannot be moved from there.
 */
export function lacksStart(world: World): boolean {
  const { journey, devices } = world;
  const start = journey ? scenarios[journey.start] : {};
  const named = [...usersOf(start), ...lostBy(start)];
  const there = phoneRoles.flatMap((role) => {
    const { users = [], lost = [] } = devices[role]?.context.phone ?? {};
    // Whom a phone has lost cannot be moved from an old phone.
    return [...users.map(({ id }) => id), ...(devices.oldPhone ? [] : lost)];
  });
  const isThere = devices.oldPhone ? named.some((id) => there.includes(id)) : there.length > 0;
  return named.length > 0 && !isThere && !isElsewhere(world);
}
