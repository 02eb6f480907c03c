/** Pages of the first answer, so that it comes soon; those that follow by themselves; the rest is asked for. */
export const pagesAtFirst = 1;
export const pagesAtOnce = 5;
