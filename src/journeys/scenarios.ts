/** States of the practice that have a name: what a guide begins with, and what practice can be brought to. */
import type { PracticeConditions } from '../api/contract.ts';
import type { PhoneSettings } from '../devices/phone/phone.memory.ts';
import type { UserId } from '../enrolment/users.ts';
import type { AnyAct, PhoneRole, Role } from './journey.ts';

/** Who is activated first, and who is added to a phone that has one user already. */
export const firstUser: UserId = 'practice-ana';
export const addedUser: UserId = 'practice-joint';

/** A state of the practice, in the order in which it is made. */
export type Scenario = {
  /** For whom IB Key is active already, and on which phone. */
  users?: readonly { id: UserId; on: PhoneRole }[];
  /** What is set on a phone. */
  settings?: Partial<Record<PhoneRole, Partial<PhoneSettings>>>;
  /** The step of the journey to be brought to: every one before it is done. */
  at?: string;
  /** What goes wrong from then on, or goes slowly. */
  conditions?: Partial<PracticeConditions>;
  /** What is done last. */
  then?: readonly { on: Role; act: AnyAct }[];
};

export const scenarios = {
  /** Devices out of the box, and nobody has IB Key. */
  newPhone: {},
  /** One user has IB Key on the phone. */
  oneUser: { users: [{ id: firstUser, on: 'phone' }] },
  /** The same, and no notification reaches the phone. */
  silentPhone: { users: [{ id: firstUser, on: 'phone' }], conditions: { notifications: false } },
} as const satisfies Record<string, Scenario>;

export type ScenarioId = keyof typeof scenarios;

/** @returns the users whom a scenario puts on a phone. */
export const usersOf = (scenario: Scenario, on: PhoneRole): readonly UserId[] =>
  (scenario.users ?? []).filter((user) => user.on === on).map(({ id }) => id);
