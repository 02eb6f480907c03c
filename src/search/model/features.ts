/**
 * What the model weighs of a text. Two parts look at it: one at what the words mean, by meanings, pairs of them and how
 * words begin; one at how the words are spelled, by pieces of them. Each knows what the other does not.
 */
import type { ConceptTable } from './concepts.ts';
import { conceptsIn } from './concepts.ts';
import { hash } from './hash.ts';
import { wordsOf } from './spelled.ts';

/** Places, and how much stands at each. */
export type Features = { at: readonly number[]; much: readonly number[] };
export type FeaturesOf = (text: string) => Features;

/** Numbers between the two layers of a part, and places that names share: they are told apart by what else is said. */
export type PartSize = { width: number; buckets: number };
export const sizes = {
  meaning: { width: 30, buckets: 1024 },
  spelling: { width: 30, buckets: 2048 },
} as const satisfies Record<string, PartSize>;
export type PartName = keyof typeof sizes;

/** Letters of a word that count for its meaning: its ending tells less than its stem. */
const letters = 5;
/** How much each kind weighs, whatever the length of the text. */
const weight = { concepts: 1.2, words: 1.2, pairs: 0.84, pieces: 2 };

export const featureCount = (part: PartName, table: ConceptTable): number =>
  sizes[part].buckets + (part === 'meaning' ? table.count : 0);

export const featuresOf: Record<PartName, (table: ConceptTable) => FeaturesOf> = {
  meaning: (table) => (text) => {
    const words = wordsOf(text);
    const concepts = conceptsIn(words, table);
    const bucket = (name: string): number => table.count + (hash(name) % sizes.meaning.buckets);
    const beginnings = [...new Set(words.map((word) => word.slice(0, letters)))];
    const pairs = concepts.flatMap((one, at) =>
      concepts.slice(at + 1).map((other) => bucket(`${one}+${other}`)),
    );
    return sum([
      [concepts, weight.concepts],
      [beginnings.map(bucket), weight.words],
      [pairs, weight.pairs],
    ]);
  },
  spelling: () => (text) => {
    const places = wordsOf(text).flatMap((word) =>
      piecesOf(word).map((piece) => hash(piece) % sizes.spelling.buckets),
    );
    return sum([[[...new Set(places)], weight.pieces]]);
  },
};

function sum(kinds: readonly (readonly [places: readonly number[], much: number])[]): Features {
  const found = new Map<number, number>();
  for (const [places, much] of kinds)
    for (const place of places) found.set(place, (found.get(place) ?? 0) + much / Math.sqrt(places.length));
  return { at: [...found.keys()], much: [...found.values()] };
}

/** Pieces of a word, three and four letters long, with the word's ends marked. */
export function piecesOf(word: string): string[] {
  const whole = `<${word}>`;
  return [3, 4].flatMap((length) =>
    Array.from({ length: Math.max(0, whole.length - length + 1) }, (_, at) => whole.slice(at, at + length)),
  );
}
