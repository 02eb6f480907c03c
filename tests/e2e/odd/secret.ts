/** A word that stands in every odd content that is nobody's business, to be found nowhere in the page afterwards. */
export const secretWord = 'GEHEIM';

/** The same after any folding of the site's own: small letters, and 1 for I. */
export const secretPattern = /gehe[i1]m/i;

/** @returns whether it stands in the text, full-width letters included. */
export const holdsSecret = (text: string): boolean => secretPattern.test(text.normalize('NFKC'));
