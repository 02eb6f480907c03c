/** Whom the practice is about: the user of the journey, or whomever the reader took instead. */
import type { PhoneUser } from '../devices/phone/phone.memory.ts';
import type { UserId } from '../enrolment/users.ts';
import { scenarios, usersOf } from '../journeys/scenarios.ts';
import type { Playing, World } from './world.ts';

/** The portal's user is active on a phone in another browser. */
export const isElsewhere = ({ devices }: World): boolean =>
  devices.portal?.context.session?.boundTo === 'elsewhere';

/** Users whom the phone has before the journey begins. */
const before = ({ journey }: Playing): readonly UserId[] => usersOf(scenarios[journey.start], 'phone');

/** The newest user of the phone, activated in this browser, where there is one more than the journey began with. */
function gained(world: Playing): PhoneUser | undefined {
  const { users } = world.devices.phone.context.phone;
  const newest = users.at(-1);
  return users.length > before(world).length && newest?.place === 'here' ? newest : undefined;
}

/** The user this step concerns: the one just activated, else the journey's own, else who is on the phone instead. */
export function subjectOf(world: Playing): UserId {
  const { user } = world.journey;
  const newest = gained(world);
  if (newest) return newest.id;
  if (!before(world).includes(user)) return user;
  const { users } = world.devices.phone.context.phone;
  return users.some(({ id }) => id === user) ? user : (users.at(-1)?.id ?? user);
}

/** IB Key is active for that user, on this phone or in another browser. */
export const isEnrolled = (world: Playing): boolean =>
  isElsewhere(world) ||
  world.devices.phone.context.phone.users.some(
    ({ id, place }) => id === subjectOf(world) && place === 'here',
  );

/** Somebody has become active since the journey began: whatever led there is done. */
export const isSettled = (world: Playing): boolean =>
  gained(world) !== undefined || (isElsewhere(world) && !before(world).includes(world.journey.user));

export const isRightUser = (world: Playing): boolean =>
  isElsewhere(world) || world.devices.portal.context.userId === subjectOf(world);

/** Whoever was chosen in the portal is not whom the practice is about. */
export const isOtherUser = (world: Playing): boolean =>
  world.devices.portal.context.userId !== null && !isRightUser(world);

/** The journey begins with somebody on the phone, and there is nobody: practice is set up first. */
export const lacksStart = (world: World): boolean =>
  world.journey !== undefined &&
  usersOf(scenarios[world.journey.start], 'phone').length > 0 &&
  world.devices.phone?.context.phone.users.length === 0 &&
  !isElsewhere(world);
