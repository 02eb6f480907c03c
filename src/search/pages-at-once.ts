/**
 * How many pages the first answer holds, so that it comes soon; the next pages follow without the reader, and the
 * reader asks for the rest.
 */
export const pagesAtFirst = 1;
export const pagesAtOnce = 5;
