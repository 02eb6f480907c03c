/** What the script of the home page looks for there: index.astro writes it. */

/* ---------- the three questions ---------- */

/** Holds them, and what they lead to. */
export const asks = 'data-asks';
/** Of the same element: the words for what is found, with `{{guide}}`. */
export const yourGuide = 'data-your-guide';
/** Of an option: which browsers give it by themselves. */
export const browser = 'data-browser';
/** Of an option that leads to a page by itself: the address of that page. The option has its title too. */
export const page = 'data-page';
export const unanswered = 'data-unanswered';
export const answer = 'data-answer';
export const answerTitle = 'data-answer-title';
export const answerLength = 'data-answer-length';
export const answerSaid = 'data-answer-said';

/* ---------- a guide in the list of all; the value is its id ---------- */

export const card = 'data-guide-card';
export const title = 'data-title';
export const length = 'data-length';
/** How many of its steps count, and all their ids. */
export const count = 'data-count';
export const steps = 'data-steps';
/** The answers that it is for. Each question is the name of its radio buttons too. */
export const answerTo = { phone: 'data-phone', purpose: 'data-purpose', method: 'data-method' } as const;

/* ---------- the way back to where the reader stopped ---------- */

export const resume = 'data-resume';
/** Of the same element: its words, as JSON. */
export const words = 'data-words';
export const resumeLink = 'data-resume-link';
export const forget = 'data-forget';
