import { expect, test } from 'vitest';
import {
  articleNumbers,
  articleOf,
  guidesByNumber,
  libraryByNeed,
  writtenPages,
} from '../../../src/journeys/articles.ts';

test('the library lists every number and every page without one, each once', () => {
  const listed: (string | number)[] = Object.values(libraryByNeed).flat();
  expect(new Set(listed).size).toBe(listed.length);
  const known = [...articleNumbers, ...Object.keys(guidesByNumber).map(Number), ...writtenPages];
  expect(known.filter((each) => !listed.includes(each))).toEqual([]);
});

test('a number that has no article is an error', () => {
  expect(articleOf('2260')).toBe(2260);
  expect(() => articleOf('9999')).toThrow('KB9999 is none of 2260');
});
