/** The mark of what waits for its script: presses there are kept until then (layouts/early-press.ts). */
export const waits = 'data-waits';

/** Says that the script takes the presses from now on; those that came before are done now. */
export const ready = (waiting: Element): void => waiting.removeAttribute(waits);
