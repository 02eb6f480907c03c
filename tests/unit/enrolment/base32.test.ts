import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alphabet,
  checkSymbol,
  checksum,
  foldSymbols,
  symbolsFrom,
  valueOf,
} from '../../../src/enrolment/base32.ts';

const symbols = (length: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });

describe("Crockford's alphabet", () => {
  test('has 32 different symbols and none that is read as another', () => {
    expect(new Set(alphabet).size).toBe(32);
    expect(alphabet).not.toMatch(/[ILOU]/);
    expect(foldSymbols(alphabet)).toBe(alphabet);
  });

  test('gives each symbol its place as its value, and no value to anything else', () => {
    expect([...alphabet].map(valueOf)).toEqual(Array.from({ length: 32 }, (_, value) => value));
    expect(['', 'U', 'a', '01', 'AB', ' ', 'É', '🙂'].map(valueOf)).toEqual(Array<number>(8).fill(-1));
  });

  test('uses the low five bits of a byte and no other', () => {
    expect(symbolsFrom(Uint8Array.from([0, 31, 32, 255, 10]))).toBe('0Z0ZA');
  });
});

describe('folding', () => {
  test.each([
    ['lower case', 'pa7k', 'PA7K'],
    ['the letter O', 'oO', '00'],
    ['the letters I and L', 'iIlL', '1111'],
    ['full-width forms', 'Ｐａ７Ｋ', 'PA7K'],
    ['anything else stays', 'U-*ñ', 'U-*Ñ'],
  ])('%s', (_what, given, folded) => {
    expect(foldSymbols(given)).toBe(folded);
  });
});

describe('the check symbol', () => {
  test('makes the sum 0, and is the only one that does', () => {
    fc.assert(
      fc.property(symbols(15), (body) => {
        const sound = [...alphabet].filter((last) => checksum(body + last) === 0);
        expect(sound).toEqual([checkSymbol(body)]);
      }),
    );
  });

  test('weighs each of 16 places differently, so that swaps of any two places show too', () => {
    const weights = Array.from({ length: 16 }, (_, place) =>
      checksum('0'.repeat(15 - place) + '1' + '0'.repeat(place)),
    );
    expect(new Set(weights).size).toBe(16);
    expect(weights).not.toContain(0);
  });
});
