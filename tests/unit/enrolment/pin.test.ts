import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPin, hashPin, isPin, pinSaltBytes } from '../../../src/enrolment/pin.ts';
import { anyText } from './builders.ts';

const salt = (fill: number) => new Uint8Array(pinSaltBytes).fill(fill);
const anySalt = fc.uint8Array({ minLength: pinSaltBytes, maxLength: pinSaltBytes });
/** A PIN as the rule allows it: 4 to 6 visible characters. */
const visible = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 1 })
  .filter((character) => [...character].length === 1 && !/[\s\p{C}\p{Nd}\uff01-\uff5e]/u.test(character));
const goodPin = fc.array(visible, { minLength: 4, maxLength: 6 }).map((characters) => characters.join(''));

describe('the rule of a PIN', () => {
  test.each(['1234', '12345', '123456', '0000', 'abcd', 'aB3$', 'ñandú', '*#-_!?', 'пин-1', '🙂🙂🙂🙂'])(
    '%s is accepted',
    (pin) => {
      expect(checkPin(pin)).toEqual({ ok: true, value: pin });
    },
  );

  test.each(['', '1', '123', '1234567', '🙂🙂🙂', '🙂'.repeat(7), '1'.repeat(100_000)])(
    '%.10j has a wrong length',
    (pin) => {
      expect(checkPin(pin)).toEqual({ ok: false, problem: 'pin-length' });
    },
  );

  test.each([
    ' ',
    '12 34',
    ' 1234',
    '1234\n',
    '12\t4',
    '12\u00a034',
    '12\u200b34',
    '\u202e1234',
    '123\0',
    '123\ud800',
    '12345 7',
  ])('%j has a character that nobody sees', (pin) => {
    expect(checkPin(pin)).toEqual({ ok: false, problem: 'pin-character' });
  });

  test.each([
    ['４０７２', '4072'],
    ['٤٠٧٢', '4072'],
    ['ａＢ３＄', 'aB3$'],
    ['4️⃣0️⃣7️⃣2️⃣', '4072'],
    ['4\ufe0f072', '4072'],
  ])('%s is %s, whichever keyboard types it', (typed, pin) => {
    expect(checkPin(typed)).toEqual({ ok: true, value: pin });
    expect(isPin(pin, hashPin(typed, salt(3)))).toBe(true);
    expect(isPin(typed, hashPin(pin, salt(3)))).toBe(true);
  });

  test('accepts any four to six visible characters, and judges any text without throwing', () => {
    fc.assert(
      fc.property(goodPin, (pin) => {
        expect(checkPin(pin)).toEqual({ ok: true, value: pin });
      }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const checked = checkPin(text);
        if (checked.ok) expect(text).toMatch(/^[^\s\p{C}]{4,6}$/u);
        else expect(['pin-length', 'pin-character']).toContain(checked.problem);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is kept of a PIN', () => {
  test('recognizes the PIN and no other', () => {
    fc.assert(
      fc.property(goodPin, goodPin, anySalt, (pin, other, random) => {
        const kept = hashPin(pin, random);
        expect(isPin(pin, kept)).toBe(true);
        expect(isPin(other, kept)).toBe(pin.normalize('NFC') === other.normalize('NFC'));
      }),
    );
  });

  test('differs by salt, so that equal PINs do not look equal', () => {
    expect(hashPin('1234', salt(1)).hash).not.toBe(hashPin('1234', salt(2)).hash);
  });

  test('is a hash of 256 bits and its salt, and nowhere the PIN', () => {
    const kept = hashPin('!pin!', salt(7));
    expect(kept).toEqual({
      salt: '07'.repeat(pinSaltBytes),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect(JSON.stringify(kept)).not.toContain('!pin!');
    expect(JSON.stringify(kept)).not.toContain(bytesToHex(utf8ToBytes('!pin!')));
  });

  test('is HMAC-SHA256 (RFC 4231, test case 2)', () => {
    expect(hashPin('what do ya want for nothing?', utf8ToBytes('Jefe')).hash).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  test('is the same for an accent typed as one character or as two', () => {
    expect(isPin('e\u0301123', hashPin('\u00e9123', salt(1)))).toBe(true);
  });
});
