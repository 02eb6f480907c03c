/** The named states of the practice: what a guide begins with, and what practice can be brought to. */
import type { PracticeConditions } from '../api/contract.ts';
import type { PhoneMemory, PhoneSettings } from '../devices/phone/phone.memory.ts';
import type { UserId } from '../enrolment/users.ts';
import type { AnyAct, PhoneRole, Role } from './journey.ts';

/** The user who is activated first; the next is the user who is added to a phone that already has one. */
export const firstUser: UserId = 'practice-ana';
export const addedUser: UserId = 'practice-joint';

/** A state of the practice. The player sets its parts up in the order given here. */
export type Scenario = {
  /** The users for whom IB Key is already active, each with their phone. */
  users?: readonly { id: UserId; on: PhoneRole }[];
  /** The users who had IB Key on a phone until its app lost its data: the service still has their keys. */
  lost?: readonly { id: UserId; on: PhoneRole }[];
  /** The settings of a phone. */
  settings?: Partial<Record<PhoneRole, Partial<PhoneSettings>>>;
  /** What a phone has otherwise than after these activations. */
  has?: Partial<Record<PhoneRole, Pick<PhoneMemory, 'notificationsAllowed'>>>;
  /** The step of the journey at which the practice stands: all earlier steps are done. */
  at?: string;
  /** The injected faults and delays that last from then on. */
  conditions?: Partial<PracticeConditions>;
  /** The acts that are done last. */
  then?: readonly { on: Role; act: AnyAct }[];
};

export const scenarios = {
  /** Devices out of the box; nobody has IB Key. */
  newPhone: {},
  /** One user has IB Key on the phone. */
  oneUser: { users: [{ id: firstUser, on: 'phone' }] },
  /** The same, but no notification reaches the phone. */
  silentPhone: { users: [{ id: firstUser, on: 'phone' }], conditions: { notifications: false } },
  /** The same, but Seamless Authentication is off: nothing is sent, and the portal asks by a challenge. */
  seamlessOff: { users: [{ id: firstUser, on: 'phone' }], conditions: { seamlessOff: true } },
  /** One user has IB Key on the phone, and the phone's settings do not let the app notify. */
  mutedPhone: {
    users: [{ id: firstUser, on: 'phone' }],
    has: { phone: { notificationsAllowed: false } },
  },
  /** The same, but airplane mode and Do Not Disturb are on. */
  quietPhone: {
    users: [{ id: firstUser, on: 'phone' }],
    settings: { phone: { quiet: ['airplaneMode', 'doNotDisturb'] } },
  },
  /** The same, but the phone is locked, and its lock screen hides notifications. */
  lockedPhone: {
    users: [{ id: firstUser, on: 'phone' }],
    settings: { phone: { shows: ['notificationCenter', 'banners', 'badges'] } },
    then: [{ on: 'phone', act: { at: 'home', press: 'lockPhone' } }],
  },
  /** One user has IB Key on the old phone; the new one is out of the box. */
  oldPhone: { users: [{ id: firstUser, on: 'oldPhone' }] },
  /** One user had IB Key on the phone, and its app was installed again. */
  reinstalled: { lost: [{ id: firstUser, on: 'phone' }] },
} as const satisfies Record<string, Scenario>;

export type ScenarioId = keyof typeof scenarios;

const idsOn = (users: Scenario['users'], on?: PhoneRole): readonly UserId[] =>
  (users ?? []).filter((user) => on === undefined || user.on === on).map(({ id }) => id);

/** @returns the users whom a scenario puts on a phone; on any phone, where none is named. */
export const usersOf = ({ users }: Scenario, on?: PhoneRole): readonly UserId[] => idsOn(users, on);
/** @returns the users whom a phone has lost in a scenario. */
export const lostBy = ({ lost }: Scenario, on?: PhoneRole): readonly UserId[] => idsOn(lost, on);
