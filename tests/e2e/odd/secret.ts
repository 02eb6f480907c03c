/** A word in every odd content that must not be kept: afterwards the word must be nowhere in the page. */
export const secretWord = 'GEHEIM';

/** The word as the site may have changed it: in lower case, with 1 for I. */
export const secretPattern = /gehe[i1]m/i;

/** @returns whether the text holds the word, full-width letters included. */
export const holdsSecret = (text: string): boolean => secretPattern.test(text.normalize('NFKC'));
