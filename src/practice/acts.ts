/** How an act of a journey stands on the devices now: whether the act is over, and which control does it here. */
import type { Facts, Shown, Use } from '../devices/kit/kind.ts';
import { userIds } from '../enrolment/users.ts';
import { controlOf } from '../journeys/control-of.ts';
import type { AnyAct, Role } from '../journeys/journey.ts';
import { offerOf } from './offers.ts';
import { subjectOf } from './subject.ts';
import type { Playing } from './world.ts';
import { phoneIn } from './world.ts';

/** The device in a role. Only the facts of its kind know which of the kind's own screens and controls these are. */
export const deviceIn = (world: Playing, role: Role): Shown & { facts: Facts } =>
  (role === 'portal' ? world.devices.portal : phoneIn(world, role)) as unknown as Shown & { facts: Facts };

/** True when the act is already done, or is impossible now: the ring goes to the next act instead. */
export function isOver(world: Playing, role: Role, act: AnyAct): boolean {
  if ('wait' in act || 'see' in act) return false;
  const device = deviceIn(world, role);
  const use: Use = act;
  return device.facts.isOver(device, use, 'type' in act ? offerOf(world, act.sample) : undefined);
}

/**
 * The control that does the act here. The reader may use another user than the journey names, or the device may have
 * another control for the same act.
 */
export function controlHere(world: Playing, role: Role, act: AnyAct): string {
  const control = controlOf(act);
  if (userIds.some((id) => id === control)) return subjectOf(world);
  const device = deviceIn(world, role);
  return device.facts.instead(device, control);
}
