import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureCode } from '../../../src/devices/kit/figured.ts';
import { groupDigits, readGivenDigits } from '../../../src/enrolment/given-digits.ts';

test.each([
  ['01234567'],
  [' 0123 4567 '],
  ['0123-4567'],
  ['0123\u20134567'],
  ['０１２３４５６７'],
  ['0123\u200b4567'],
])('%j is 01234567', (typed) => {
  expect(readGivenDigits(typed, 8)).toEqual({ ok: true, digits: '01234567' });
});

test.each([
  ['', 'length'],
  ['0123 456', 'length'],
  ['0123 45678', 'length'],
  [figureCode, 'length'],
  ['my password', 'not-ours'],
  ['0123 456O', 'not-ours'],
  ['otpauth://totp/x?secret=12345678', 'maybe-secret'],
] as const)('%j is refused as %s', (typed, problem) => {
  expect(readGivenDigits(typed, 8)).toEqual({ ok: false, problem });
});

test('nothing throws, whatever the text, and what is read are so many digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(6, 8), (typed, count) => {
      const given = readGivenDigits(typed, count);
      expect(!given.ok || new RegExp(`^[0-9]{${count}}$`).test(given.digits)).toBe(true);
    }),
  );
});

test('digits shown in groups are read as they were', () => {
  expect([groupDigits('012345'), groupDigits('01234567')]).toEqual(['012 345', '0123 4567']);
  expect(readGivenDigits(groupDigits('01234567'), 8)).toEqual({ ok: true, digits: '01234567' });
});
