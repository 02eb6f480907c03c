/**
 * English made foreign: every word ends with an accent, and every text is a third longer. "Tap the button" becomes
 * "Tapé theé buttoné é". A word without an accent on a page of this language must therefore come from the code.
 *
 * One accent is enough, because the budgets hold for this language too: the text has to fill lines, not to weigh
 * more.
 */
import { userIds } from '../../src/enrolment/users.ts';

const accent = 'é';

/** What must stay as it is: a name to be filled in, another string, an address, a practice user. */
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

/** A label gets a longer word, which cannot be broken; a sentence gets more words. */
function lengthened(text: string, letters: number): string {
  const found = text.match(words) ?? [];
  if (found.length > wordsOfALabel) {
    const end = /[\s.,;:?!()…“”‘’]*$/.exec(text)?.index ?? text.length;
    return text.slice(0, end) + filler.repeat(Math.ceil(letters / filler.length)) + text.slice(end);
  }
  const longest = found.toSorted((a, b) => b.length - a.length)[0] ?? '';
  return text.replace(longest, longest + accent.repeat(letters));
}

/**
 * @param most The most characters of the text: a longer result is not lengthened, or not even made foreign in every
 * word.
 */
export function pseudo(text: string, most = Infinity): string {
  const letters = [...text.matchAll(part)]
    .filter(([found]) => isWord(found))
    .reduce((sum, [found]) => sum + found.length, 0);
  const foreign = text.replaceAll(part, (found) => (isWord(found) ? found + accent : found));
  const more = Math.ceil(letters / 3) - (foreign.length - text.length);
  const long = more > 0 ? lengthened(foreign, more) : foreign;
  return long.length > most ? foreign.slice(0, most).replace(/\S*$/, '').trimEnd() : long;
}
