/** How well the search answers what it was not made from: two points under what `npm run search-quality` measured. */
import { expect, test } from 'vitest';
import { byAuthor } from '../../search-quality/folds.ts';
import { ours } from '../../search-quality/ours.ts';
import { line, scoreOf, sum } from '../../search-quality/score.ts';

/** In hundredths of what was asked. */
const floor = { first: 88.5, wrong: 4, nothing: 3 };

test('an author’s questions are answered by a model that has none of them', { timeout: 600_000 }, () => {
  const all = sum(byAuthor().map(({ asked, known }) => scoreOf(asked, ours(known))));
  console.log(line('each author left out', all));
  const answered = all.asked - all.hasNone;
  expect((100 * all.first) / answered).toBeGreaterThanOrEqual(floor.first);
  expect((100 * all.wrong) / all.asked).toBeLessThanOrEqual(floor.wrong);
  expect((100 * all.nothing) / answered).toBeLessThanOrEqual(floor.nothing);
});
