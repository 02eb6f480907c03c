/** What devices and service ask of the catalogue at each answer. */
import { problems } from './catalogue.ts';
import type { BackendProblem, InputProblem } from './problem.ts';

const rows = Object.entries(problems);

/** HTTP status of each problem that the service answers with. */
export const statuses = Object.fromEntries(
  rows.flatMap(([id, row]) => ('status' in row ? [[id, row.status]] : [])),
) as Record<BackendProblem, number>;

/** The service failed, and no rule has decided anything. */
export const failures = rows.flatMap(([id, { met }]) => (met === 'service' ? [id] : [])) as BackendProblem[];

/** What a phone itself or the way to the service can meet. */
export const otherProblems = rows.flatMap(([id, { met }]) =>
  met === 'phone' || met === 'transport' ? [id] : [],
);

/** What a text can be that somebody typed, pasted, photographed or scanned, other than a good code of ours. */
export const inputProblems = rows.flatMap(([id, { met }]) => (met === 'input' ? [id] : [])) as InputProblem[];
