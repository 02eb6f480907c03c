/**
 * English made foreign: every word ends with an accent, and every text is a third longer. "Tap the button" becomes
 * "Tapé theé buttoné é". A word without an accent on a page of this language is therefore one that stands in the code.
 *
 * One accent and no other, because the budgets hold for this language too: it is to fill lines, and not to weigh.
 */
import { userIds } from '../../src/enrolment/users.ts';

const accent = 'é';

/** What is no word: a name to be filled in, another string, an address, a user of the practice. */
const kept = [
  String.raw`\{\{[^}]*\}\}`,
  String.raw`\$t\([^)]*\)`,
  String.raw`\b[a-z]+(?:[.][a-z]+)+(?:/\w+)*`,
  ...userIds,
];
const part = new RegExp(String.raw`${kept.join('|')}|\p{L}+`, 'gu');
const words = /\p{L}+/gu;
const isWord = (found: string): boolean => /^\p{L}+$/u.test(found);

const wordsOfALabel = 3;
const filler = ` ${accent.repeat(7)}`;

/** A label has a longer word, which cannot be broken; a sentence has more words. */
function lengthened(text: string, letters: number): string {
  const found = text.match(words) ?? [];
  if (found.length > wordsOfALabel) {
    const end = /[\s.,;:?!)…”’]*$/.exec(text)?.index ?? text.length;
    return text.slice(0, end) + filler.repeat(Math.ceil(letters / filler.length)) + text.slice(end);
  }
  const longest = found.toSorted((a, b) => b.length - a.length)[0] ?? '';
  return text.replace(longest, longest + accent.repeat(letters));
}

/** @param most characters that the text may have: it is then not longer, or not even foreign in every word */
export function pseudo(text: string, most = Infinity): string {
  const letters = [...text.matchAll(part)]
    .filter(([found]) => isWord(found))
    .reduce((sum, [found]) => sum + found.length, 0);
  const foreign = text.replaceAll(part, (found) => (isWord(found) ? found + accent : found));
  const more = Math.ceil(letters / 3) - (foreign.length - text.length);
  const long = more > 0 ? lengthened(foreign, more) : foreign;
  return long.length > most ? foreign.slice(0, most).replace(/\S*$/, '').trimEnd() : long;
}
