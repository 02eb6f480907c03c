/** Attributes that the scripts of the home page look for; index.astro and its parts write them. */

/* ---------- the two cards, each a link to a guide for one kind of phone ---------- */

/** A card; the value is the kind of phone. */
export const card = 'data-card';
/** What a card says about its guide: the title, and how long the guide takes. */
export const cardTitle = 'data-card-title';
export const cardLength = 'data-card-length';
/** On the list entry around a card: a pattern for browsers that run on this kind of phone. */
export const browser = 'data-browser';
/** On the list of cards: the likeliest card has been put first. */
export const ordered = 'data-ordered';

/** Holds the two pairs of answers that change the cards. */
export const pairs = 'data-pairs';
/** What a screen reader is told about a change. */
export const said = 'data-pairs-said';

/* ---------- a guide in the list of all; the value is its id ---------- */

export const guide = 'data-guide-card';
export const title = 'data-title';
export const length = 'data-length';
/** How many of its steps count; `steps` holds the ids of those that every reader meets. */
export const count = 'data-count';
export const steps = 'data-steps';
/** The answers that the guide is for. The two pairs of radio buttons are named `purpose` and `method` too. */
export const answerTo = { phone: 'data-phone', purpose: 'data-purpose', method: 'data-method' } as const;

/* ---------- the way back to where the reader stopped ---------- */

export const resume = 'data-resume';
/** On the same element: its strings, as JSON. */
export const words = 'data-words';
export const resumeText = 'data-resume-text';
/** The button that forgets all progress, and the words that say so. */
export const forget = 'data-forget';
export const forgotten = 'data-forgotten';
