/**
 * What a page says where a word was found: whole sentences, never text that is cut in its middle. A place in the text
 * is the number of a word, as Pagefind counts them.
 */

/** A piece of a text, and whether the reader looked for it. */
export type Piece = { text: string; isFound: boolean };

/** How Pagefind parts words. */
const between = /[^\S\uFEFF]+/;
export const wordsOfPage = (content: string): string[] => content.split(between);

/** Words that sentences behind the first one may come to: a sentence that begins is told to its end. */
const most = 24;

const isEnd = (word: string, next: string | undefined): boolean =>
  next === undefined || (/[.!?…][)\]"”’»]*$/.test(word) && /^[("“‘«¿¡[]*[\p{Lu}\p{N}]/u.test(next));

type Span = readonly [from: number, to: number];

/** Sentences between two places. */
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
 * The sentence with most of what was found, and those behind it while they are short.
 *
 * @param found places of the words that were found
 * @param span where to look: of a section, from its heading to the next one
 * @param title of the section: it is shown already, so what stands below it is
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
