/** What helps with each problem: for the message beside the devices. */
import type { Help } from './catalogue.ts';
import { problems } from './catalogue.ts';
import type { ProblemId } from './problem.ts';

export const help = Object.fromEntries(
  Object.entries<Help>(problems).map(([id, { repair, entry, article }]) => [id, { repair, entry, article }]),
) as Record<ProblemId, Help>;
