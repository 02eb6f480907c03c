/**
 * The meanings of words as the page gets them: keys in their order, each as its distance from the key before, with a
 * meaning.
 */
import type { ConceptTable, KnownConcepts } from './concepts.ts';
import { signCount, two, twoAt } from './signs.ts';

/** Characters of one entry: two for the gap, two for the meaning. */
const entry = 4;

export function conceptsAsText({ meanings }: ConceptTable): string {
  let before = 0;
  return [...meanings]
    .sort(([a], [b]) => a - b)
    .flatMap(([key, places]) => places.map((place) => [key, place] as const))
    .map(([key, place]) => {
      const gap = key - before;
      before = key;
      if (gap >= signCount ** 2)
        throw new Error('Too few meanings: two signs do not reach from one to the next.');
      return two(gap) + two(place);
    })
    .join('');
}

export function conceptsOfText(text: string): KnownConcepts['meanings'] {
  const count = text.length / entry;
  const keys = new Int32Array(count);
  for (let at = 0, key = 0; at < count; at += 1) keys[at] = key += twoAt(text, at * entry);

  /** The place of the first key that is not below the given one. */
  function placeOf(key: number): number {
    let from = 0;
    let to = count;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (keys[middle]! < key) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  return {
    get(key) {
      const found: number[] = [];
      for (let at = placeOf(key); keys[at] === key; at += 1) found.push(twoAt(text, at * entry + 2));
      return found.length > 0 ? found : undefined;
    },
  };
}
