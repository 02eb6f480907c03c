/**
 * The one document that the backend stores: the state of practice, the answers already given by request id, and
 * what the reader makes go wrong. `version` rises when the shape changes; an older document is replaced.
 */
import type { PracticeConditions } from '../api/contract.ts';
import type { Practice } from '../enrolment/practice.ts';
import { emptyPractice } from '../enrolment/practice.ts';

export const documentVersion = 1;

export type PracticeDocument = {
  version: typeof documentVersion;
  practice: Practice;
  /** Answers by request id, newest last: a repeated request gets the same one and changes nothing. */
  answers: readonly { requestId: string; status: number; body: object }[];
  conditions: PracticeConditions;
};

export const emptyDocument: PracticeDocument = {
  version: documentVersion,
  practice: emptyPractice,
  answers: [],
  conditions: { fault: 'none', latency: 150, notifications: true, clockOffset: 0 },
};

/** @returns the stored document where it is one of this version, else an empty one. */
export const readDocument = (stored: unknown): PracticeDocument =>
  typeof stored === 'object' && stored !== null && (stored as PracticeDocument).version === documentVersion
    ? (stored as PracticeDocument)
    : emptyDocument;
