/**
 * What the model weighs of a text. Two parts look at it: one at what the words mean, by meanings, pairs of them and how
 * words begin; one at how the words are spelled, by pieces of them. Each knows what the other does not.
 */
import type { KnownConcepts } from './concepts.ts';
import { conceptsIn } from './concepts.ts';
import { hash } from './hash.ts';
import { wordsOf } from './spelled.ts';

/** Places, and how much stands at each. */
export type Features = { at: readonly number[]; much: readonly number[] };
export type FeaturesOf = (text: string) => Features;

/** Places that names share, by part: names are told apart by what else is said. */
const buckets = { meaning: 2048, spelling: 4096 };
export type PartName = keyof typeof buckets;
export const partNames = ['meaning', 'spelling'] as const satisfies readonly PartName[];

/** Letters of a word that count for its meaning: its ending tells less than its stem. */
const letters = 5;
/** How much each kind weighs, whatever the length of the text. */
const weight = { concepts: 1.2, words: 1.2, pairs: 0.84, pieces: 2 };

export const featureCount = (part: PartName, table: KnownConcepts): number =>
  buckets[part] + (part === 'meaning' ? table.count : 0);

export const featuresOf: Record<PartName, (table: KnownConcepts) => FeaturesOf> = {
  meaning: (table) => (text) => {
    const words = wordsOf(text);
    const concepts = conceptsIn(words, table);
    const bucket = (name: string): number => table.count + (hash(name) % buckets.meaning);
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
      piecesOf(word).map((piece) => hash(piece) % buckets.spelling),
    );
    return sum([[[...new Set(places)], weight.pieces]]);
  },
};

/** Of both parts, the places of one behind those of the other. */
export function allFeaturesOf(table: KnownConcepts): FeaturesOf {
  const reads = partNames.map((part) => featuresOf[part](table));
  return (text) => {
    const [meaning, spelling] = reads.map((read) => read(text));
    const behind = featureCount('meaning', table);
    return {
      at: [...meaning!.at, ...spelling!.at.map((place) => place + behind)],
      much: [...meaning!.much, ...spelling!.much],
    };
  };
}

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
