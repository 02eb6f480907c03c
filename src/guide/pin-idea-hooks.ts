/** What the field for an idea of a PIN consists of. */
export const pinIdea = 'data-pin-idea';
/** What can be said of an idea; the value is the finding. */
export const finding = 'data-finding';
export const answer = 'data-pin-answer';
