/** What the scripts of the search look for, in the pages and in what they draw themselves. */

/** A link of the list that leads to an answer or to a page. */
export const hit = 'data-hit';
/** Of an item of the list: the place of its page among the pages. */
export const place = 'data-page';

/* ---------- the page of problems ---------- */

export const ask = 'data-ask';
export const askAnswers = 'data-ask-answers';
export const askStatus = 'data-ask-status';

/* ---------- the page for a wrong address ---------- */

export const perhaps = 'data-perhaps';
