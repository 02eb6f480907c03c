/**
 * The whole state of practice on the backend's side: one small plain object, stored as one document, so that a
 * rule and its write are one transaction. Times are ms since 1970 on the practice clock.
 *
 *   session: logged in  ─┬─ user has no phone ──> an activation code is issued   (codeOffered)
 *                        └─ user has a phone ───> a login request goes out       (awaitingApproval ─> open | refused)
 *   code:    fresh ─> spent by one attempt | replaced by a newer one | expired
 *   login:   pending ─> approved | denied | wrongResponse | timedOut | cancelled | keyEnded
 *   key:     in use ─> ended, once its user is bound anew (binding.ts)
 *
 * A phone in another browser cannot be asked and cannot ask: what it has to say is typed into the portal.
 */
import type { ActivationCode } from './activation-code.ts';
import type { PhoneKey } from './phone-key.ts';
import type { ProblemId } from '../problems/problem.ts';
import type { UserId } from './users.ts';

export type PhoneId = string;
export type SessionId = string;
export type LoginId = string;
/** Where a phone is, seen from the portal: in this browser, or in another one. */
export type Place = 'here' | 'elsewhere';

/** Schema version of stored practice, raised when the schema changes here or on a device: older practice is replaced. */
export const practiceVersion = 6;

export type CodeRecord = {
  code: ActivationCode;
  userId: UserId;
  issuedAt: number;
  /** null: the reader switched the limit off (WCAG 2.2.1). */
  expiresAt: number | null;
  /** The one attempt that spent it, and how that ended. */
  spent: { at: number; by: PhoneId | null; problem: ProblemId | null } | null;
  /** The code was given for the digits of a text message, and not shown by a portal. */
  byText?: true;
};

export type Enrolment = {
  userId: UserId;
  /** null: a phone in another browser, known by its confirmation code only. */
  phoneId: PhoneId | null;
  key: PhoneKey;
  at: number;
};

export type LoginRequest = {
  id: LoginId;
  userId: UserId;
  /** The phone that is asked; null where it is in another browser and no notification can reach it. */
  phoneId: PhoneId | null;
  createdAt: number;
  /** null: the reader switched the limit off. */
  expiresAt: number | null;
  /** How often a notification was sent for it. */
  sent: number;
  /** Six digits for a phone that gets no notification (KB3234). */
  challenge: string;
  /** Nothing is sent to the phone: Seamless Authentication was off when the login began. */
  quiet?: true | undefined;
  answer: 'approved' | 'denied' | 'wrongResponse' | 'cancelled' | 'keyEnded' | null;
};

/** A key that counts no more. */
export type EndedKey = Pick<Enrolment, 'userId' | 'key'>;

export type Session = {
  id: SessionId;
  userId: UserId;
  startedAt: number;
  /** The code offered at this login, where the user had no phone. */
  code: ActivationCode | null;
  /** The request sent at this login, where the user had one. */
  loginId: LoginId | null;
};

export type Practice = {
  codes: readonly CodeRecord[];
  enrolments: readonly Enrolment[];
  /** The keys that later ones have replaced: a phone that still has one is told so. */
  ended: readonly EndedKey[];
  logins: readonly LoginRequest[];
  sessions: readonly Session[];
  /** What chapters of the service keep, by their ids: each reads its own (backend/chapters.ts). */
  added?: Readonly<Record<string, unknown>>;
};

export const emptyPractice: Practice = { codes: [], enrolments: [], ended: [], logins: [], sessions: [] };

/** The context of a rule besides its input: the time in ms and a source of random bytes. */
export type World = { now: number; random: (bytes: number) => Uint8Array };

/** Minutes and seconds are this simulator's own: the real lifetime of a code is not known. */
export const codeLifetime = 10 * 60_000;
/** ms that a login waits for its approval; about 180 s were reported of the real one. */
export const loginLifetime = 180_000;
/** ms that a login waits once a reader asks for more time, whatever the lifetime of a code is. */
export const loginExtension = 10 * 60_000;

/**
 * When what begins now ends: a reader who has switched a time limit off has switched off those that follow, too (WCAG
 * 2.2.1).
 * @param lifetime ms
 * @returns ms since 1970; null without a limit.
 */
export const endOf = ({ codes, logins }: Practice, now: number, lifetime: number): number | null =>
  [...codes, ...logins].some(({ expiresAt }) => expiresAt === null) ? null : now + lifetime;

/** @returns where the user's phone is; null where the user has none. */
export const placeOf = (practice: Practice, userId: UserId): Place | null => {
  const enrolment = enrolmentOf(practice, userId);
  return enrolment ? (enrolment.phoneId === null ? 'elsewhere' : 'here') : null;
};

/** @returns the enrolment of a user, or undefined. A user has at most one. */
export const enrolmentOf = (practice: Practice, userId: UserId): Enrolment | undefined =>
  practice.enrolments.find((enrolment) => enrolment.userId === userId);

/** How many old records are kept of each kind, so that the document stays small. */
const kept = 50;
export const keepNewest = <Item>(items: readonly Item[]): readonly Item[] => items.slice(-kept);
