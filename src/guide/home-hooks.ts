/** What the scripts of the home page look for there: index.astro and its parts write it. */

/* ---------- the two cards, each a link to a guide for one kind of phone ---------- */

/** A card; the value is the kind of phone. */
export const card = 'data-card';
/** What a card says of its guide: the title, and how long it takes. */
export const cardTitle = 'data-card-title';
export const cardLength = 'data-card-length';
/** Of the list entry around a card: which browsers run on such a phone. */
export const browser = 'data-browser';
/** Of the list of cards: they stand in their order. */
export const ordered = 'data-ordered';

/** Holds the two pairs of answers that change the cards. */
export const pairs = 'data-pairs';
/** What is said of a change. */
export const said = 'data-pairs-said';

/* ---------- a guide in the list of all; the value is its id ---------- */

export const guide = 'data-guide-card';
export const title = 'data-title';
export const length = 'data-length';
/** How many of its steps count, and all their ids. */
export const count = 'data-count';
export const steps = 'data-steps';
/** The answers that it is for. Each but the phone is the name of the radio buttons of a pair too. */
export const answerTo = { phone: 'data-phone', purpose: 'data-purpose', method: 'data-method' } as const;

/* ---------- the way back to where the reader stopped ---------- */

export const resume = 'data-resume';
/** Of the same element: its words, as JSON. */
export const words = 'data-words';
export const resumeText = 'data-resume-text';
/** The button that forgets all progress, and what is said then. */
export const forget = 'data-forget';
export const forgotten = 'data-forgotten';
