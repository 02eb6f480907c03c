/**
 * Words as the look-up compares them: without case, accents and varying endings, with one word for each meaning, and
 * without words that say nothing. All languages at once, since a message may come in any.
 */

/** A text without case and accents: "Código" becomes "codigo". */
export const folded = (text: string): string =>
  (isPlain(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/['’ʼ`´]/g, '');

/** True for letters without accents, digits and usual signs: most texts have no others, and are then read much faster. */
const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

/** The words of a folded text, as they stand there. */
const wordsOfFolded = (text: string): readonly string[] =>
  text.match(isPlain(text) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];

/**
 * What a language contributes: words to leave out, words with the same meaning, and, as regular expressions, what
 * stands before the number of an article and how people tell a secret: "my PIN", "is".
 */
export type Vocabulary = {
  stop: string;
  same: Record<string, string>;
  article: string;
  number: string;
  secret: string;
  is: string;
};

export type Reader = {
  /** The words that count, in their order; all words when none counts. */
  words: (text: string) => string[];
  /** True for a mistyped word that should be left out: "plese". */
  saysNothing: (word: string) => boolean;
  /** The meaning of a word that belongs to a group but has another ending or a slip: "recieve". */
  meant: (word: string) => string | undefined;
  /** The words that count, as they stand in the text. */
  telling: (text: string) => string;
};

/** Joins the vocabularies: two groups that share a word ("push", "smartphone") become one, across languages. */
export function makeReader(vocabularies: readonly Pick<Vocabulary, 'stop' | 'same'>[]): Reader {
  const stop = new Set(vocabularies.flatMap((vocabulary) => folded(vocabulary.stop).split(' ')));
  const meaning = new Map<string, string>();
  for (const [name, others] of vocabularies.flatMap(({ same }) => Object.entries(same))) {
    const group = folded(`${name} ${others}`).split(' ');
    const known = new Set(group.flatMap((word) => meaning.get(word) ?? []));
    const [first = group[0] ?? name] = known;
    for (const [word, was] of meaning) if (known.has(was)) meaning.set(word, first);
    for (const word of group) meaning.set(word, first);
  }
  return {
    meant: (word) => {
      if (word.length < 5 || /\d/.test(word)) return undefined;
      const near = [...meaning].find(([known]) => isEnding(word, known) || isSlip(word, known));
      return near?.[1];
    },
    saysNothing: (word) => [...stop].some((known) => known.length >= 4 && likeness(word, known) >= 0.85),
    telling: (text) => {
      const all = text.match(/[\p{L}\p{N}'’]+/gu) ?? [];
      const telling = all.filter((word) => !stop.has(folded(word)));
      return (telling.length > 0 ? telling : all).join(' ');
    },
    words: (text) => {
      const all = wordsOfFolded(
        folded(text)
          // Two-word names become one: the "mobile" in the first is no phone, and the "key" in the second no key.
          .replace(/\bibkr mobile\b/g, 'ibkr app')
          .replace(/\bib[ -]key\b/g, 'ibkey'),
      );
      const telling = all.filter((word) => !stop.has(word));
      return (telling.length > 0 ? telling : all).map((word) => meaning.get(word) ?? word);
    },
  };
}

/**
 * The likeness of a given word to a known one, 0 to 1: the word is equal, has another ending, is still being typed,
 * or has slips of the fingers (one in a word of five letters, two in one of eight).
 */
export function likeness(given: string, known: string): number {
  if (given === known) return 1;
  if (/\d/.test(given) || /\d/.test(known)) return 0;
  const longer = Math.max(given.length, known.length);
  const start = commonStart(given, known);
  if (start >= Math.max(4, longer - 3)) return 0.92;
  if (start === given.length && start >= 3) return start >= 4 ? 0.85 : 0.7;
  return isSlip(given, known) ? 0.85 : 0;
}

/** True when a word is another one with a slip of the fingers. */
function isSlip(given: string, known: string): boolean {
  const longer = Math.max(given.length, known.length);
  if (given[0] !== known[0] && longer < 6) return false;
  const slips = longer >= 8 ? 2 : longer >= 5 ? 1 : 0;
  return slips > 0 && distance(given, known, slips) <= slips;
}

/** True when a word of five letters and more is another one with another ending. */
const isEnding = (given: string, known: string): boolean =>
  commonStart(given, known) >= Math.max(5, Math.max(given.length, known.length) - 3);

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** The number of letters added, left out, changed or swapped with a neighbor; counting stops above `most`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above: number[] = [];
  for (let column = 0; column <= b.length; column += 1) above.push(column);
  for (let row = 1; row <= a.length; row += 1) {
    const here = [row];
    let nearest = row;
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(above[column]! + 1, here[column - 1]! + 1, above[column - 1]! + change);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, before[column - 2]! + 1);
      here.push(least);
      nearest = Math.min(nearest, least);
    }
    if (nearest > most) return most + 1;
    before = above;
    above = here;
  }
  return above[b.length]!;
}
