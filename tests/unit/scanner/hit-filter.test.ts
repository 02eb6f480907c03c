import { expect, it } from 'vitest';
import { createHitFilter } from '../../../src/scanner/hit-filter.ts';

it('lets a text through once while it stays in view', () => {
  const isNews = createHitFilter();
  const frames = [0, 60, 1000, 2900, 5800, 8700];
  expect(frames.map((now) => isNews('a', now))).toEqual([true, false, false, false, false, false]);
});

it('lets it through again after three seconds out of view', () => {
  const isNews = createHitFilter();
  isNews('a', 0);
  expect(isNews('a', 3000)).toBe(true);
});

it('keeps texts apart', () => {
  const isNews = createHitFilter();
  expect([isNews('a', 0), isNews('b', 1), isNews('a', 2), isNews('b', 3)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
