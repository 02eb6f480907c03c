import { expect, test } from 'vitest';
import { findingsIn } from '../../../src/guide/pin-idea.ts';

test.each([
  ['503', ['length']],
  ['5038123', ['length']],
  ['5o38', ['digits']],
  ['50 38', ['digits']],
  ['abc', ['length', 'digits']],
  ['5038', ['nothing']],
  ['53388', ['nothing']],
  ['503888', ['nothing']],
])('%s: %j', (idea, found) => expect(findingsIn(idea)).toEqual(found));

test.each(['1984', '2019', '0407', '3112', '1231', '0785', '8507', '40785', '24785', '040785', '072485'])(
  '%s can be read as a date',
  (idea) => expect(findingsIn(idea)).toEqual(['date']),
);
test.each(['850704', '198407', '071984'])('%s, with the year first or whole, too', (idea) =>
  expect(findingsIn(idea)).toEqual(['date']),
);
