/** What the model weighs of a text: its meanings, pairs of them, and how its words begin. */
import type { ConceptTable } from './concepts.ts';
import { conceptsIn } from './concepts.ts';
import { hash } from './hash.ts';
import { wordsOf } from './spelled.ts';

/** Places, and how much stands at each. */
export type Features = { at: readonly number[]; much: readonly number[] };
export type FeaturesOf = (text: string) => Features;

/** Places that words and pairs share: what falls on the same one is told apart by what else is said. */
export const buckets = 2048;
/** Letters of a word that count: its ending tells less than its stem. */
const letters = 5;
/** How much each kind weighs, whatever the length of the text. */
const weight = { concepts: 1.2, words: 1.2, pairs: 0.84 };

export const featureCount = (table: ConceptTable): number => table.count + buckets;

export const makeFeatures =
  (table: ConceptTable): FeaturesOf =>
  (text) => {
    const words = wordsOf(text);
    const concepts = conceptsIn(words, table);
    const found = new Map<number, number>();
    const add = (places: readonly number[], much: number): void => {
      for (const place of places) found.set(place, (found.get(place) ?? 0) + much / Math.sqrt(places.length));
    };
    const bucket = (name: string): number => table.count + (hash(name) % buckets);
    const beginnings = [...new Set(words.map((word) => word.slice(0, letters)))];
    const pairs = concepts.flatMap((one, at) =>
      concepts.slice(at + 1).map((other) => bucket(`${one}+${other}`)),
    );
    add(concepts, weight.concepts);
    add(
      beginnings.map((word) => bucket(word)),
      weight.words,
    );
    add(pairs, weight.pairs);
    return { at: [...found.keys()], much: [...found.values()] };
  };
