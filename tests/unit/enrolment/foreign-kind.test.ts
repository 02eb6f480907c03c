import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../src/enrolment/foreign-kind.ts';

describe('what looks like', () => {
  test.each([
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '4111111111111111',
    '3782 822463 10005',
    'is my card 5500\u00a00000\u20110000\u00a00004 blocked?',
    '４１１１１１１１１１１１１１１１',
    '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1',
    '٤١١١ ١١١١ ١١١١ ١١١١',
    '4111  1111  1111  1111',
    '4111 - 1111 - 1111 - 1111',
    '4111\n1111\n1111\n1111',
    '4111_1111_1111_1111',
    '4111/1111/1111/1111',
    '4111•1111•1111•1111',
  ])('a card number: %s', (text) => {
    expect(kindOf(text)).toBe('card');
  });

  test.each([
    'ana@bank.example',
    'write to Ana.B+ib@mail.bank.example.',
    'ana＠bank．example',
    'ña@correo.es',
    'ana @ bank.example',
  ])('an e-mail address: %s', (text) => {
    expect(kindOf(text)).toBe('email');
  });

  test.each([
    '+34 600 123 456',
    '600 123 456',
    '600 12 34 56',
    '(202) 555-0143',
    '202.555.0143',
    '+1 (202) 555-0143',
    'call me: 0034600123456',
    '+299 12 34 56',
    '600/123/456',
    '600 - 123 - 456',
    '078-05-1120',
  ])('a telephone number: %s', (text) => {
    expect(kindOf(text)).toBe('phone');
  });

  test.each([
    'A1B2C3D4E5F6G7H8',
    'JBSWY3DPEHPK3PXP',
    'Q7T9-22KD-X81M',
    'jbsw y3dp ehpk 3pxp',
    'JBSW Y3DP EHPK 3PXP Q7T9',
    'abcdefghijk9lmnop',
    '9abcdefghijklmnop',
    'abcd 2efg hijk',
    'abcd efg2 hijk',
  ])('a key: %s', (text) => {
    expect(kindOf(text)).toBe('key');
  });
});

test.each([
  'IBKR Mobile',
  'IB Key',
  '048 213',
  '0123 4567',
  '4072',
  'KB2260',
  'kb2260, kb3073',
  'artículo n.º 2260',
  'Error 500 on 2026-01-15 10:24:33',
  'no funciona desde el 15/1/2026 a las 10.24',
  'IBKR Mobile 8.97.2034 (2034123)',
  'iOS 17.2.1, Android 14',
  '10 000 USD',
  'user@home',
  '@ibkr',
  'two-factor-authentication',
  'what does 2260 mean',
  'kb2260/2261',
  'code. @ibkr.example',
  '',
])('words, and the numbers that practice has, are just words: %s', (text) => {
  expect(kindOf(text)).toBe('text');
});

test('any text is judged soon, however long it is', () => {
  const piece = fc.constantFrom(
    '1',
    ' ',
    '1 ',
    '@a.',
    'a',
    '-',
    '(',
    ')',
    '+',
    '.',
    '１',
    '\u200b',
    '2026-01-1',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(1, 10_000), (pieces, times) => {
      expect(typeof kindOf(pieces.join('').repeat(times))).toBe('string');
    }),
    { numRuns: 200 },
  );
});
