import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureCode } from '../../../src/devices/kit/figured.ts';
import { foldDigits } from '../../../src/enrolment/fold-digits.ts';
import { groupDigits, readGivenDigits } from '../../../src/enrolment/given-digits.ts';

test.each([
  ['01234567'],
  [' 0123 4567 '],
  ['0123-4567'],
  ['0123\u20134567'],
  ['０１２３４５６７'],
  ['0123\u200b4567'],
  ['0123,4567'],
  ['0123.4567'],
  ['0123\u22124567'],
  ['0123\u00b74567'],
  ['01 23 45 67.'],
  ['٠١٢٣٤٥٦٧'],
  ['०१२३ ४५६७'],
  ['0️⃣1️⃣2️⃣3️⃣ 4567'],
  ['Response: 0123 4567'],
  ['Respuesta:01234567'],
  ['“0123 4567”, she said'],
  ['Challenge 1 gives 0123-4567.'],
  ['IBKR: your code is 0123 4567. Valid 5 minutes'],
  ['0123/4567'],
  ['0123 • 4567'],
  ['**0123** **4567**'],
  ['#01234567'],
  ['(0123) 4567'],
  ['Response: (0123) 4567'],
  ['Response: 01234567#'],
  ['#01234567 is the response'],
  ['The response is #01234567'],
  ['Response: 01234567# (5 minutes)'],
  ['Response: 0123  4567'],
  ['Response: 0123 - 4567 (5 minutes)'],
  ['Response:\n0123\n4567\n'],
  ['Response\t0123\t4567'],
  ['0123 4567 - 5 minutes'],
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
  ['048213'],
  ['048,213'],
  ['048.213'],
  ['048\u2212213'],
  ['Challenge: 048 213'],
  ['Número de desafío: 048 213'],
])('%j is the challenge 048213', (typed) => {
  expect(readGivenDigits(typed, 6)).toEqual({ ok: true, digits: '048213' });
});

test('digits that begin with zeros are no telephone number', () => {
  expect(readGivenDigits('Response: 0012 3456', 8)).toEqual({ ok: true, digits: '00123456' });
});

test('digits of any keyboard become plain digits, and everything else stays as typed', () => {
  expect(foldDigits('４０７２ ٤٠٧٢ ४०७२ 𝟜𝟘𝟟𝟚 Ａ－ ñ é ﬁ ²')).toBe('4072 4072 4072 4072 A- ñ é ﬁ ²');
});

test('digits in words are read in any script, with anything between them', () => {
  const zeros = ['0', '０', '٠', '۰', '०', '০', '𝟎', '𝟶'];
  const anyDigits = fc.stringMatching(/^[0-9]{8}$/);
  const script = (digits: string, zero: string) =>
    Array.from(digits, (digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit))).join('');
  fc.assert(
    fc.property(
      anyDigits,
      fc.constantFrom(...zeros),
      fc.constantFrom('', ' ', '-', '\u2212', '.', ',', '\u00a0', ' '),
      fc.constantFrom('', 'Response: ', '¿Es ', '(', 'El código\nes: '),
      fc.constantFrom('', '.', ')', '?', '\n', ' thanks'),
      (digits, zero, sign, before, behind) => {
        const typed = `${before}${script(digits.slice(0, 4), zero)}${sign}${script(digits.slice(4), zero)}${behind}`;
        expect(readGivenDigits(typed, 8)).toEqual({ ok: true, digits });
      },
    ),
  );
});

test.each([
  ['my password', 'not-ours', 'text'],
  ['my password is 1234567', 'not-ours', 'text'],
  ['PIN 4072, card 4111 1111 1111 1111', 'maybe-private', 'card'],
  ['01234567 or 76543210', 'not-ours', 'text'],
  ['abc01234567', 'not-ours', 'text'],
  ['01234567@bank.example', 'maybe-private', 'email'],
  ['see https://bank.example/01234567', 'not-ours', 'text'],
  ['tel:01234567', 'maybe-private', 'phone'],
  ['0123 456O', 'not-ours', 'text'],
  ['otpauth://totp/x?secret=12345678', 'maybe-secret', 'secret'],
  ['4111 1111 1111 1111', 'maybe-private', 'card'],
  ['ana@bank.example', 'maybe-private', 'email'],
  ['+34 600 123 456', 'maybe-private', 'phone'],
  ['0600 123 456 7', 'maybe-private', 'phone'],
] as const)('%j is refused as %s, and its kind is %s', (typed, problem, kind) => {
  expect(readGivenDigits(typed, 8)).toEqual({ ok: false, problem, kind });
});

test('no text throws, and what is read has the number of digits asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(6, 8), (typed, count) => {
      const given = readGivenDigits(typed, count);
      expect(!given.ok || new RegExp(`^[0-9]{${count}}$`).test(given.digits)).toBe(true);
    }),
  );
});

test('digits shown in groups are read back', () => {
  expect([groupDigits('012345'), groupDigits('01234567')]).toEqual(['012 345', '0123 4567']);
  expect(readGivenDigits(groupDigits('01234567'), 8)).toEqual({ ok: true, digits: '01234567' });
});
