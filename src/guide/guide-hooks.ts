/**
 * Attributes that a guide's script looks for. The .astro files beside this one write them, parts/ reads them.
 */

/** The guide; the value is the journey. */
export const guide = 'data-guide';
/** The script's strings, as JSON. */
export const words = 'data-words';
export const guideTop = 'data-guide-top';

/* ---------- a step ---------- */

export const step = 'data-step';
/** The label of a step: "7", "7a" or "A". */
export const label = 'data-label';
/** The device that the step is about. */
/** Address of styles that come with practice: those of an old phone of another kind. */
export const laterSheet = 'data-later-sheet';
export const role = 'data-role';
/** Shown only to a reader who picked this option; the value is a choice and an option. */
export const when = 'data-when';
/** Not on the way that the guide begins with. */
export const otherWay = 'data-other-way';
/** The question of a branch; the value is the choice. */
export const ask = 'data-ask';
/** The device and the screen of a step. */
export const where = 'data-where';
export const sentence = 'data-do';
/** What follows the sentence of a step. */
export const then = 'data-then';
/** In there, the words about the practice devices. */
export const inPractice = 'data-in-practice';
export const waiting = 'data-waiting';
/** Where a problem is explained during practice on a wide page. */
export const explained = 'data-explained';
export const tick = 'data-tick';
/** The words beside the tick, before it is set and after. */
export const notDone = 'data-off';
export const done = 'data-on';
export const onward = 'data-continue';

/* ---------- the list of steps ---------- */

/** The list; "unset" until the script has opened or closed it. */
export const fold = 'data-fold';
export const railLink = 'data-rail';
export const railDone = 'data-rail-done';
export const here = 'data-here';
export const sum = 'data-sum';

/* ---------- the two ways to use a guide ---------- */

export const modes = 'data-modes';
export const begin = 'data-begin';
export const goOn = 'data-go-on';
export const forReal = 'data-for-real';
/** A link to another guide; the value is the steps that both guides have. */
export const sameStep = 'data-same-step';

/* ---------- around the devices ---------- */

export const start = 'data-start';
export const now = 'data-now';
export const nowLabel = 'data-now-label';
export const nowSentence = 'data-now-do';
/** Of the place of the sentence: the sentence is a long one. */
export const long = 'data-long';
export const closeBench = 'data-close-bench';
export const backLabel = 'data-back-label';
export const announcement = 'data-announce';

/* ---------- the bar on a phone ---------- */

export const bar = 'data-bar';
export const previous = 'data-previous';
export const next = 'data-next';
/** The button "Do step 7 here". */
export const openBench = 'data-open-bench';
export const openLabel = 'data-open-label';
/** On that button: nothing is left to do. */
export const quiet = 'data-quiet';
/** The button that, for real, ticks the step in view and goes on. */
export const doneNext = 'data-done-next';

/* ---------- what the script says about the page, for its styles ---------- */

/** On a link in the list of steps: the step is done. */
export const isDone = 'data-done';
/** On the body: the way the guide is used. */
export const mode = 'data-mode';
export const benchOpen = 'data-bench-open';
/** On the body: the devices are live. */
export const practicing = 'data-practising';
/** On the bar: the button that begins the guide is in view. */
export const atStart = 'data-at-start';
/** On a step, during practice: the step is folded to one line. */
export const folded = 'data-folded';
/** On the bench: the sheet is open. */
export const open = 'data-open';
