/**
 * The one document that the backend stores: the state of practice, the answers already given by request id, and
 * what the reader makes go wrong. A document of another version, or a damaged one, is replaced: practice is
 * disposable.
 */
import * as v from 'valibot';
import type { PracticeConditions } from '../api/contract.ts';
import { challenge, conditions, phoneKey, time } from '../api/contract.ts';
import type { Practice } from '../enrolment/practice.ts';
import { emptyPractice, practiceVersion } from '../enrolment/practice.ts';
import { userIds } from '../enrolment/users.ts';

export type PracticeDocument = {
  version: typeof practiceVersion;
  /** The moment of the last change, on the browser's clock: later than now once that clock has been set back. */
  at?: number | undefined;
  practice: Practice;
  /** Answers by request id (the idempotency key), newest last: a repeated request gets the same answer. */
  answers: readonly { requestId: string; status: number; body: object }[];
  conditions: PracticeConditions;
};

export const emptyDocument: PracticeDocument = {
  version: practiceVersion,
  practice: emptyPractice,
  answers: [],
  conditions: { fault: 'none', latency: 150, notifications: true, clockOffset: 0 },
};

const text = v.string();
const orNull = v.nullable(text);
const userId = v.picklist(userIds);

const practice = v.object({
  codes: v.array(
    v.object({
      code: text,
      userId,
      issuedAt: time,
      expiresAt: v.nullable(time),
      spent: v.nullable(v.object({ at: time, by: orNull, problem: orNull })),
      byText: v.optional(v.literal(true)),
    }),
  ),
  enrolments: v.array(v.object({ userId, phoneId: orNull, key: phoneKey, at: time })),
  ended: v.array(v.object({ userId, key: phoneKey })),
  logins: v.array(
    v.object({
      id: text,
      userId,
      phoneId: orNull,
      createdAt: time,
      expiresAt: v.nullable(time),
      sent: time,
      challenge,
      quiet: v.optional(v.literal(true)),
      answer: v.nullable(v.picklist(['approved', 'denied', 'wrongResponse', 'cancelled', 'keyEnded'])),
    }),
  ),
  sessions: v.array(v.object({ id: text, userId, startedAt: time, code: orNull, loginId: orNull })),
});

const schema = v.object({
  version: v.literal(practiceVersion),
  at: v.optional(time),
  practice,
  answers: v.array(v.object({ requestId: text, status: v.number(), body: v.object({}) })),
  conditions,
});

/** True when a stored value is a whole document of this version. */
export const isDocument = (stored: unknown): stored is PracticeDocument => v.is(schema, stored);

/** True when a stored value is of another version of the site, and not merely damaged. */
export function isOtherVersion(stored: unknown): boolean {
  const version = (stored as { version?: unknown } | null)?.version;
  return typeof version === 'number' && version !== practiceVersion;
}
