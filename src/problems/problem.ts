/** Problems by their ids. Expected failures travel as values of `Outcome`, never as exceptions. */
import { failures, statuses } from './answers.column.ts';
import type { problems } from './catalogue.ts';

type Problems = typeof problems;
export type ProblemId = keyof Problems;

/** The problems that are met by one of these. */
type MetBy<By extends Problems[ProblemId]['met']> = {
  [Id in ProblemId]: Problems[Id]['met'] extends By ? Id : never;
}[ProblemId];

/** What the service answers. */
export type BackendProblem = MetBy<'rule' | 'service'>;
export type InputProblem = MetBy<'input'>;
export type ForeignProblem = Extract<InputProblem, 'not-ours' | 'maybe-secret' | 'maybe-private'>;
export type PhoneProblem = MetBy<'phone'>;
export type TransportProblem = MetBy<'transport'>;
export type CameraProblem = MetBy<'camera'>;

/**
 * A rule's decision is final: the same request gets the same answer. After other problems (a failure of the
 * service or of the way there) the request may be sent again.
 */
export const isFinal = (problem: ProblemId): boolean =>
  problem in statuses && !failures.some((failure) => failure === problem);

/** True when the given text is foreign: nothing of such a text is kept. */
export const isOfText = (problem: ProblemId | null): problem is ForeignProblem =>
  problem === 'not-ours' || problem === 'maybe-secret' || problem === 'maybe-private';

/** The result of a rule: its value, or the problem that stands in its way. */
export type Outcome<Value, Problem extends ProblemId = BackendProblem> =
  { ok: true; value: Value } | { ok: false; problem: Problem };

export const succeed = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });
export const fail = <Problem extends ProblemId>(problem: Problem): { ok: false; problem: Problem } => ({
  ok: false,
  problem,
});
