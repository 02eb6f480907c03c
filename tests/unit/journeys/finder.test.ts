import { expect, test } from 'vitest';
import { phoneKinds, phoneOfBrowser } from '../../../src/devices/kinds.ts';
import { guideIds, journeys } from '../../../src/journeys/all-journeys.ts';
import { answersOf, journeyOf, methods, otherWays, phones, purposes } from '../../../src/journeys/finder.ts';

const everyAnswer = phones.flatMap((phone) =>
  purposes.flatMap((purpose) => methods.map((method) => ({ phone, purpose, method }))),
);

test('every guide answers the three questions, and no two guides have the same answers', () => {
  const all = everyAnswer.map(journeyOf);
  expect(new Set(all).size).toBe(12);
  expect([...all].sort()).toEqual([...guideIds].sort());
  for (const answers of everyAnswer) expect(answersOf(journeys[journeyOf(answers)])).toEqual(answers);
});

test('the likeliest answer to each question stands first, and every kind of phone is an answer', () => {
  expect([phones, purposes, methods]).toEqual([phoneKinds, ['activate', 'add-user'], ['qr', 'code', 'text']]);
});

test('a journey that no question leads to has no answers, and no other ways', () => {
  const { facets: _, ...journey } = journeys['activate-android-qr'];
  expect([answersOf(journey), otherWays(journey)]).toEqual([undefined, []]);
});

test('the other ways from a guide differ from it by one answer each', () => {
  for (const id of guideIds) {
    const mine = Object.values(answersOf(journeys[id]) ?? {});
    const others = otherWays(journeys[id]);
    expect(others).toHaveLength(4);
    for (const other of others) {
      const answers = Object.values(answersOf(journeys[other.id]) ?? {});
      expect(answers.filter((answer) => !mine.includes(answer))).toEqual([other.answer]);
    }
  }
});

test('answers that lead nowhere are an error', () => {
  expect(() => journeyOf({ phone: 'android', purpose: 'activate', method: 'sms' as 'qr' })).toThrow(
    'No guide is for android, activate, sms',
  );
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
