/**
 * The features of a text that the model weighs. One part of the model looks at what the words mean: their meanings,
 * pairs of these, and how words begin. The other part looks at how the words are spelled, by pieces of them. Each
 * part knows what the other does not.
 */
import type { ConceptTable } from './concepts.ts';
import { conceptsIn } from './concepts.ts';
import { hash } from './hash.ts';
import { wordsOf } from './spelled.ts';

/** Indexes of features, and the amount of each feature. */
export type Features = { at: readonly number[]; much: readonly number[] };
export type FeaturesOf = (text: string) => Features;

/**
 * The width between a part's two layers, and the buckets that hashed names share: other features tell names in one
 * bucket apart.
 */
export type PartSize = { width: number; buckets: number };
export const sizes = {
  meaning: { width: 30, buckets: 1024 },
  spelling: { width: 30, buckets: 2048 },
} as const satisfies Record<string, PartSize>;
export type PartName = keyof typeof sizes;

/** Letters of a word that count for its meaning: the ending tells less than the stem. */
const letters = 5;
/** The weight of each kind of feature, whatever the length of the text. */
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

/** The pieces of a word, three and four letters long, with the word's ends marked. */
export function piecesOf(word: string): string[] {
  const whole = `<${word}>`;
  return [3, 4].flatMap((length) =>
    Array.from({ length: Math.max(0, whole.length - length + 1) }, (_, at) => whole.slice(at, at + length)),
  );
}
