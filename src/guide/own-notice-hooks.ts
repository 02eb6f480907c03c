/** What the button for a real notification consists of. */
export const ownNotice = 'data-own-notice';
/** The words of the notification. */
export const title = 'data-title';
export const body = 'data-body';
/** What can be said afterward; the value is the outcome. */
export const outcome = 'data-outcome';
