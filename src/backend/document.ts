/**
 * The one document that the backend stores: the state of practice, the answers already given by request id, and
 * what the reader makes go wrong. A document of another version is replaced: practice is disposable.
 */
import type { PracticeConditions } from '../api/contract.ts';
import type { Practice } from '../enrolment/practice.ts';
import { emptyPractice, practiceVersion } from '../enrolment/practice.ts';

export type PracticeDocument = {
  version: typeof practiceVersion;
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

/** True when a stored value is a document of this version. */
export const isDocument = (stored: unknown): stored is PracticeDocument =>
  typeof stored === 'object' && stored !== null && (stored as PracticeDocument).version === practiceVersion;
