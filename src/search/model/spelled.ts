/**
 * Words as the model sees them: without case and accents, and written as they sound, so that "recieve", "setings",
 * "yave" and "quenta" meet what they mean. The same rules for every language, since people mix them.
 */
import { folded } from '../words-in.ts';

/** Letters that fill a place, as in "xxxxxx": no word, so no one letter is made of them. */
const isFiller = (word: string): boolean => /^(.)\1{2,}$/.test(word);

const soundOf = (word: string): string =>
  word
    .replace(/^ll/, 'y')
    .replace(/(.)\1+/g, '$1')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ck|qu?|c(?!h)/g, 'k')
    .replace(/z/g, 's')
    .replace(/v/g, 'b')
    .replace(/(?<![cst])h/g, '')
    .replace(/y/g, 'i');

const asItSounds = (word: string): string => (isFiller(word) ? word : soundOf(word));

/** A text in that spelling; what is no Latin letter stays. */
export const spelled = (text: string): string => folded(text).replace(/[a-z]+/g, asItSounds);

/** Longest text that is looked at, in words. */
const longest = 80;

export const wordsOf = (text: string): string[] =>
  (spelled(text).match(/[\p{L}\p{N}+]+/gu) ?? []).slice(0, longest);
