/**
 * The meanings of words as the page gets them: keys in their order, each as its distance from the key before, with a
 * meaning.
 */
import type { ConceptTable } from './concepts.ts';
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

export function conceptFromText(text: string): ConceptTable['meanings'] {
  const meanings = new Map<number, number[]>();
  let key = 0;
  for (let at = 0; at < text.length; at += entry) {
    key += twoAt(text, at);
    meanings.set(key, [...(meanings.get(key) ?? []), twoAt(text, at + 2)]);
  }
  return meanings;
}
