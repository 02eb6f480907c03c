/**
 * Words as the model sees them: without case and accents, and written as they sound, so that the model recognizes
 * "recieve", "setings", "yave" and "quenta". The rules are the same for every language, since people mix languages.
 */
import { folded } from '../words-in.ts';

/**
 * True for letters that only fill a place, as in "xxxxxx": such a filler keeps its letters, or it would become a
 * word.
 */
const isFiller = (word: string): boolean => /^(.)\1{2,}$/.test(word);

const soundOf = (word: string): string =>
  word
    .replace(/^ll/, 'y')
    .replace(/(.)\1+/g, '$1')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ck|qu?|c(?!h)/g, 'k')
    .replace(/z/g, 's')
    .replace(/v/g, 'b')
    .replace(/([cst]h)|h/g, '$1')
    .replace(/y/g, 'i');

const asItSounds = (word: string): string => (isFiller(word) ? word : soundOf(word));

/** A text in that spelling; characters outside the Latin alphabet stay. */
export const spelled = (text: string): string => folded(text).replace(/[a-z]+/g, asItSounds);

/** Longest text that the model reads, in words. */
const longest = 80;

export const wordsOf = (text: string): string[] =>
  (spelled(text).match(/[\p{L}\p{N}+]+/gu) ?? []).slice(0, longest);
