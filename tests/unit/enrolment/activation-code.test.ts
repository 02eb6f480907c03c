import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActivationCode } from '../../../src/enrolment/activation-code.ts';
import {
  codeAlphabet,
  codeEntropyBytes,
  codeLength,
  createCode,
  formatCode,
  parseCode,
  userOfCode,
} from '../../../src/enrolment/activation-code.ts';
import { foldSymbols } from '../../../src/enrolment/base32.ts';
import type { UserId } from '../../../src/enrolment/users.ts';
import { anyCode, anyEntropy, anyUser } from './builders.ts';

const problemOf = (text: string) => {
  const outcome = parseCode(text);
  return outcome.ok ? 'none' : outcome.problem;
};
const replaced = (code: string, place: number, symbol: string) =>
  code.slice(0, place) + symbol + code.slice(place + 1);
const places = Array.from({ length: codeLength }, (_, place) => place);

describe('a code', () => {
  test('has 16 symbols, shown in four groups of four', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
        expect(formatCode(code)).toMatch(/^(\w{4} ){3}\w{4}$/);
      }),
    );
  });

  test('as it is shown is read back', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(parseCode(formatCode(code))).toEqual({ ok: true, value: code });
      }),
    );
  });

  test('names the user it was made for', () => {
    fc.assert(
      fc.property(anyUser, anyEntropy, (user, random) => {
        expect(userOfCode(createCode(user, random))).toBe(user);
      }),
    );
  });

  test('holds 65 random bits: the low five of each byte, and no others', () => {
    fc.assert(
      fc.property(anyUser, anyEntropy, (user, random) => {
        const code = createCode(user, random);
        for (const byte of random.keys()) {
          for (let bit = 0; bit < 8; bit += 1) {
            const other = random.with(byte, random[byte]! ^ (1 << bit));
            expect(createCode(user, other) !== code).toBe(bit < 5);
          }
        }
      }),
      { numRuns: 20 },
    );
    expect(codeEntropyBytes * 5).toBe(65);
  });

  test('is not made from too few random bytes, or for an unknown user', () => {
    expect(() => createCode('practice-ana', new Uint8Array(codeEntropyBytes - 1))).toThrow(RangeError);
    expect(() => createCode('somebody' as UserId, new Uint8Array(codeEntropyBytes))).toThrow(RangeError);
  });

  test('that was never parsed has no user', () => {
    expect(() => userOfCode('PX00000000000000' as ActivationCode)).toThrow(TypeError);
  });
});

describe('a slip', () => {
  test('of one symbol is caught at every place, for every other symbol', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        for (const place of places) {
          for (const symbol of `${codeAlphabet}U*é%`) {
            if (symbol !== code[place])
              expect(problemOf(replaced(code, place, symbol))).toBe('code-character');
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('of one symbol is caught whatever character replaces it, even a space, a surrogate pair or a ligature', () => {
    const anything = fc.string({ unit: 'grapheme', maxLength: 2 });
    fc.assert(
      fc.property(anyCode, fc.nat(codeLength - 1), anything, (code, place, other) => {
        const read = parseCode(replaced(code, place, other));
        // The text may be read only where it still holds the right symbol, in another form or with a separator.
        if (read.ok) {
          expect(read.value).toBe(code);
          expect(foldSymbols(other)).toContain(code[place]);
        }
        for (const strange of [' ', '-', '\0', '🙂', 'ﬁ', 'ß', '\ud800', '\u202e']) {
          expect(parseCode(replaced(code, place, strange)).ok).toBe(false);
        }
      }),
    );
  });

  test('of two swapped neighbors is caught at every place', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        for (const place of places.slice(1)) {
          const [left, right] = [code.charAt(place - 1), code.charAt(place)];
          const swapped = code.slice(0, place - 1) + right + left + code.slice(place + 1);
          if (left !== right) expect(problemOf(swapped)).toBe('code-character');
        }
      }),
    );
  });

  test('that leaves out a symbol is reported as a wrong length, at every place', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        for (const place of places) expect(problemOf(replaced(code, place, ''))).toBe('code-length');
      }),
    );
  });

  test('that adds a symbol is reported as a wrong length, at every place', () => {
    fc.assert(
      fc.property(anyCode, fc.constantFrom(...codeAlphabet), (code, symbol) => {
        for (const place of [...places, codeLength]) {
          expect(problemOf(code.slice(0, place) + symbol + code.slice(place))).toBe('code-length');
        }
      }),
    );
  });
});
