import type { Progress } from '../../practice/progress/progress.ts';

/** How far the reader is, and where they are on the page. */
export type PageNow = Progress & {
  /** On a phone: the step whose card fills the screen. Undefined above the first one, and on a wide page. */
  inView?: string | undefined;
};

/**
 * A part of a guide's page. It draws what flows down; what the reader does there goes up as a command that it was
 * mounted with. No part knows another.
 */
export type Part = { show: (now: PageNow) => void };
