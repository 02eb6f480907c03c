/** Hooks of a page that practice stands on: its script mounts the bench there, and the bench scrolls what is around. */
export const bench = 'data-bench';
export const benchBody = 'data-bench-body';
export const startState = 'data-start-state';
/** Of the bench, where a device stands alone: which one. */
export const alone = 'data-device';
