/**
 * The sentences of a page around a found word: whole sentences, never a text cut in its middle. A place in the text
 * is the number of a word, by Pagefind's count.
 */

/** A piece of a text, and whether the reader looked for it. */
export type Piece = { text: string; isFound: boolean };

/** The gap between two words, by Pagefind's rules. */
const between = /[^\S\uFEFF]+/;
export const wordsOfPage = (content: string): string[] => content.split(between);

/** The most words before another sentence is added; a sentence that begins is shown to its end. */
const most = 24;

const isEnd = (word: string, next: string | undefined): boolean =>
  next === undefined || (/[.!?…][)\]"”’»]*$/.test(word) && /^[("“‘«¿¡[]*[\p{Lu}\p{N}]/u.test(next));

type Span = readonly [from: number, to: number];

/** The sentences between two places. */
function sentencesIn(words: readonly string[], [from, to]: Span): Span[] {
  const spans: Span[] = [];
  let begin = from;
  for (let at = from; at < to; at += 1) {
    if (!isEnd(words[at] ?? '', at + 1 < to ? words[at + 1] : undefined)) continue;
    spans.push([begin, at + 1]);
    begin = at + 1;
  }
  return spans;
}

/**
 * The sentence with the most found words, and the sentences behind it while they are short.
 * @param found Places of the found words.
 * @param span Where to look: in a section, from its heading to the next one.
 * @param title The title of the section, which the list shows already: the sentences come from below it.
 */
export function sentencesAround(
  words: readonly string[],
  found: readonly number[],
  span: Span,
  title = '',
): Piece[] {
  const all = sentencesIn(words, span);
  const textOf = ([from, to]: Span): string => words.slice(from, to).join(' ').replace(/[.…]$/, '');
  const isTitle = (sentence: Span | undefined): boolean =>
    sentence !== undefined && textOf(sentence) === title;
  const below = isTitle(all[0]) && all.length > 1 ? all.slice(1) : all;
  const hitsIn = ([from, to]: Span): number => found.filter((place) => place >= from && place < to).length;
  const best = below.reduce((most, sentence, at) => (hitsIn(sentence) > hitsIn(below[most]!) ? at : most), 0);
  const [from = span[0], first = span[1]] = below[best] ?? [];
  let end = first;
  for (const [, to] of below.slice(best + 1)) {
    if (to - from > most) break;
    end = to;
  }
  const places = new Set(found);
  const pieces: Piece[] = [];
  for (let at = from; at < end; at += 1) {
    const isFound = places.has(at);
    const text = words[at] ?? '';
    const last = pieces.at(-1);
    if (last && last.isFound === isFound) last.text += ` ${text}`;
    else {
      if (last) last.text += ' ';
      pieces.push({ text, isFound });
    }
  }
  return pieces;
}
