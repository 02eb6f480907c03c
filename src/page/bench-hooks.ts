/** Hooks of a page that practice stands on: its script mounts the bench there, and the bench scrolls what is around. */
export const bench = 'data-bench';
export const benchBody = 'data-bench-body';
export const startState = 'data-start-state';
/** On the start state: what it says in a browser that is too old. */
export const tooOld = 'data-too-old';
/**
 * On a place that says something to a screen reader: `step` says what is done and what is next, `wait` what the step
 * waits for, `problem` explains a problem.
 */
export const says = 'data-says';
/** On the one place from which a screen reader hears it all, once the announcer has come. */
export const onlyVoice = 'data-only-voice';
/** Where a device stands alone: what holds its picture first, and then the live device. */
export const liveHost = 'data-live-host';
/** On a phone: the text that is typed next, above the devices. */
export const toType = 'data-to-type';
