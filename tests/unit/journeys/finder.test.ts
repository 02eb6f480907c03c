import { expect, test } from 'vitest';
import { answersOf, everyAnswer, journeyOf, phoneOfBrowser } from '../../../src/journeys/answers.ts';
import { journeyIds } from '../../../src/journeys/journeys.ts';

const all = everyAnswer.map(journeyOf);

test('every journey is the answer to the three questions, and every answer names another journey', () => {
  expect(new Set(all).size).toBe(8);
  expect(all).toEqual(expect.arrayContaining([...journeyIds]));
  for (const answers of everyAnswer) expect(answersOf(journeyOf(answers))).toEqual(answers);
  expect(answersOf('log-in-android')).toBeUndefined();
});

test.each([
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile',
    'iphone',
  ],
  ['Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/150.0.0.0 Mobile', 'android'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0', undefined],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.5 Safari/605.1.15',
    undefined,
  ],
])('%s is on: %s', (userAgent, phone) => {
  expect(phoneOfBrowser(userAgent)).toBe(phone);
});
