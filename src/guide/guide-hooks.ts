/** What the script of a guide looks for in its page. The .astro files beside this one write it, the parts read it. */

/** The guide; its value is the journey. */
export const guide = 'data-guide';
/** Its words, as JSON. */
export const words = 'data-words';
export const guideTop = 'data-guide-top';

/* ---------- a step ---------- */

export const step = 'data-step';
/** "7", "7a" or "A". */
export const label = 'data-label';
/** The device that the step is about. */
export const role = 'data-role';
/** What is shown only where the reader picked so: a choice and an option. */
export const when = 'data-when';
/** What is not on the way that the guide begins with. */
export const otherWay = 'data-other-way';
/** The question where the guide branches; its value is the choice. */
export const ask = 'data-ask';
export const sentence = 'data-do';
export const waiting = 'data-waiting';
/** Where a problem is explained while practising on a wide page. */
export const explained = 'data-explained';
export const tick = 'data-tick';
/** The words beside the tick: before, and after. */
export const notDone = 'data-off';
export const done = 'data-on';
export const onward = 'data-continue';

/* ---------- the list of steps ---------- */

/** "unset" until the script has opened or closed it. */
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
/** A link to another guide; its value: the steps that both have. */
export const sameStep = 'data-same-step';

/* ---------- around the devices ---------- */

export const start = 'data-start';
export const now = 'data-now';
export const nowLabel = 'data-now-label';
export const nowSentence = 'data-now-do';
export const closeBench = 'data-close-bench';
export const backLabel = 'data-back-label';
export const announcement = 'data-announce';

/* ---------- the bar on a phone ---------- */

export const bar = 'data-bar';
export const previous = 'data-previous';
export const next = 'data-next';
/** "Do step 7 here". */
export const openBench = 'data-open-bench';
export const openLabel = 'data-open-label';
/** Of that button: nothing is left to do. */
export const quiet = 'data-quiet';
/** For real: ticks the step in view and goes on. */
export const doneNext = 'data-done-next';

/* ---------- what the script says of the page, for its styles ---------- */

/** Of a link in the list of steps. */
export const isDone = 'data-done';
/** Of the body. */
export const mode = 'data-mode';
export const benchOpen = 'data-bench-open';
/** Of the body: the devices are live. */
export const practising = 'data-practising';
/** Of the bar: what begins the guide is in view. */
export const atStart = 'data-at-start';
/** Of a step, while practising: it is one line. */
export const folded = 'data-folded';
/** Of the bench. */
export const open = 'data-open';
