import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureCode } from '../../../src/devices/fixtures.ts';
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
] as const)('%j is refused as %s', (typed, problem) => {
  expect(readGivenDigits(typed, 8)).toEqual({ ok: false, problem });
});

test.each([
  ['my password', 'not-ours', 'text'],
  ['0123 456O', 'not-ours', 'text'],
  ['otpauth://totp/x?secret=12345678', 'maybe-secret', 'secret'],
  ['4111 1111 1111 1111', 'maybe-private', 'card'],
  ['ana@bank.example', 'maybe-private', 'email'],
  ['+34 600 123 456', 'maybe-private', 'phone'],
  ['0600 123 456 7', 'maybe-private', 'phone'],
] as const)('%j is refused as %s, and its kind is %s', (typed, problem, kind) => {
  expect(readGivenDigits(typed, 8)).toEqual({ ok: false, problem, kind });
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
