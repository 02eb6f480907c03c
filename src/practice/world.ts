/** The practice at one moment: which journey is played, and what each device shows and holds, by its role. */
import type { AnyPhone, DeviceKind, PhoneKind } from '../devices/kinds.ts';
import type { Facts, KindTypes, Shown } from '../devices/kit/kind.ts';
import type { PortalTypes } from '../devices/portal/portal.types.ts';
import type { Choices, Journey, PhoneRole, Picked, Role } from '../journeys/journey.ts';

type State<Kind extends DeviceKind, Types extends KindTypes> = Shown<Types> & {
  kind: Kind;
  facts: Facts<Types>;
  /** The machine has stopped with an error, and takes nothing any more. */
  isBroken?: boolean;
};
export type PortalState = State<'portal', PortalTypes>;
export type PhoneState = State<PhoneKind, AnyPhone> & {
  /** The reader does not have the phone: nobody can use it. */
  gone?: Exclude<Choices['old'], 'atHand'>;
};

export type World = {
  journey?: Journey | undefined;
  devices: { portal?: PortalState; phone?: PhoneState; oldPhone?: PhoneState };
};

/** A world in which a journey is played: its portal and its phone are present. */
export type Playing = {
  journey: Journey;
  devices: { portal: PortalState; phone: PhoneState; oldPhone?: PhoneState };
};

export const isPlaying = (world: World): world is Playing =>
  world.journey !== undefined && world.devices.portal !== undefined && world.devices.phone !== undefined;

export const phoneRoles: readonly PhoneRole[] = ['phone', 'oldPhone'];
export const roles: readonly Role[] = ['portal', ...phoneRoles];

/** @throws when no device plays this role: the cast of a journey covers every role of its steps. */
export function phoneIn({ devices }: World, role: PhoneRole): PhoneState {
  const phone = devices[role];
  if (!phone) throw new RangeError(`No phone plays "${role}": the cast of the journey names none.`);
  return phone;
}

/** The devices, of which the old phone is gone where the reader says so. */
export function withoutGone({ oldPhone, ...devices }: World['devices'], { old }: Picked): World['devices'] {
  if (!oldPhone || old === undefined || old === 'atHand')
    return { ...devices, ...(oldPhone ? { oldPhone } : {}) };
  return { ...devices, oldPhone: { ...oldPhone, gone: old } };
}

/** True when nobody has used these devices yet. */
export const isUntouched = ({ devices }: World): boolean =>
  devices.portal?.context.session === null &&
  phoneRoles.every((role) => {
    const phone = devices[role]?.context.phone;
    return !phone || (!phone.installed && phone.users.length === 0);
  });
