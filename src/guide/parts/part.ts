import type { Progress } from '../../practice/progress/progress.ts';

/** How far the reader is, and where they are on the page. */
export type PageNow = Progress & {
  /** On a small page: the step whose card fills the screen. Undefined above the first and on a wide page. */
  inView?: string | undefined;
};

/**
 * A part of a guide's page. `show` draws what flows down; what the reader does goes up through the commands
 * that the part was mounted with. No part knows another.
 */
export type Part = { show: (now: PageNow) => void };
