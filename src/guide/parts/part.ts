import type { Progress } from '../../practice/progress/progress.ts';

/**
 * A part of a guide's page. It draws what flows down; what the reader does there goes up as a command that it was
 * mounted with. No part knows another.
 */
export type Part = { show: (now: Progress) => void };
