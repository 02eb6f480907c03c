/**
 * What words mean: groups of words with one meaning, in every language (content/<language>/concepts.json). The page
 * gets a number for each word instead of the word.
 */
import { hash } from './hash.ts';
import { spelled } from './spelled.ts';

/** The words of one language by the name of their meaning. `rob*` is a beginning; `no-fui` is two words in a row. */
export type ConceptWords = Readonly<Record<string, string>>;

/** What tells the indexes of meanings by the key of a word. A word may have several meanings. */
export type KnownConcepts = {
  count: number;
  meanings: { get: (key: number) => readonly number[] | undefined };
};
export type ConceptTable = KnownConcepts & { meanings: ReadonlyMap<number, readonly number[]> };

/**
 * With 20 bits, one beginning of a word in some hundred collides with another: always with the same one, so training
 * learns the collision.
 */
const keyOf = (marked: string): number => hash(marked) & 0xf_ff_ff;

/** The most words of a phrase, and the fewest letters of a beginning. */
const mostWords = 4;
const fewestLetters = 2;

export function conceptTable(languages: readonly ConceptWords[]): ConceptTable {
  const names = [...new Set(languages.flatMap((words) => Object.keys(words)))];
  const meanings = new Map<number, number[]>();
  for (const words of languages)
    for (const [name, group] of Object.entries(words))
      for (const written of group.split(/\s+/)) {
        const word = spelled(written);
        const key = keyOf(
          word.includes('-')
            ? word.replaceAll('-', ' ').replaceAll('*', '')
            : word.endsWith('*')
              ? word
              : `=${word}`,
        );
        const place = names.indexOf(name);
        const known = meanings.get(key) ?? [];
        if (!known.includes(place)) meanings.set(key, [...known, place]);
      }
  return { count: names.length, meanings };
}

/** The meanings that a text touches, in their order. */
export function conceptsIn(words: readonly string[], { meanings }: KnownConcepts): number[] {
  const found = new Set<number>();
  const look = (marked: string): void => meanings.get(keyOf(marked))?.forEach((place) => found.add(place));
  for (const [at, word] of words.entries()) {
    look(`=${word}`);
    for (let length = fewestLetters; length <= word.length; length += 1) look(`${word.slice(0, length)}*`);
    for (let more = 2; more <= mostWords && at + more <= words.length; more += 1)
      look(words.slice(at, at + more).join(' '));
  }
  return [...found].sort((a, b) => a - b);
}
