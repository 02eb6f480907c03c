import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeEntropyBytes, createCode } from '../../../src/enrolment/activation-code.ts';
import { ocra } from '../../../src/enrolment/ocra.ts';
import { confirmationOf, digitsOf, keyOfCode, responseTo } from '../../../src/enrolment/phone-key.ts';
import { userIds } from '../../../src/enrolment/users.ts';

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, place) => (from + place).toString(16).padStart(2, '0')).join('');

describe('HKDF-SHA256, RFC 5869 appendix A', () => {
  test.each([
    {
      name: 'A.1',
      ikm: '0b'.repeat(22),
      salt: range(0x00, 0x0c),
      info: range(0xf0, 0xf9),
      length: 42,
      okm: '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    },
    {
      name: 'A.2',
      ikm: range(0x00, 0x4f),
      salt: range(0x60, 0xaf),
      info: range(0xb0, 0xff),
      length: 82,
      okm:
        'b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09' +
        'da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87',
    },
    {
      name: 'A.3',
      ikm: '0b'.repeat(22),
      salt: '',
      info: '',
      length: 42,
      okm: '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
    },
  ])('$name', ({ ikm, salt, info, length, okm }) => {
    expect(bytesToHex(hkdf(sha256, hexToBytes(ikm), hexToBytes(salt), hexToBytes(info), length))).toBe(okm);
  });
});

const aCode = fc
  .tuple(
    fc.constantFrom(...userIds),
    fc.uint8Array({ minLength: codeEntropyBytes, maxLength: codeEntropyBytes }),
  )
  .map(([user, random]) => createCode(user, random));
const aChallenge = fc.stringMatching(/^[0-9]{6}$/);

describe('a key', () => {
  test('is the same on both sides, differs from code to code, and is 32 bytes long', () => {
    fc.assert(
      fc.property(aCode, aCode, (code, other) => {
        expect(keyOfCode(code)).toMatch(/^[0-9a-f]{64}$/);
        expect(keyOfCode(code) === keyOfCode(other)).toBe(code === other);
      }),
    );
  });

  test('gives the response of the suite OCRA-1:HOTP-SHA256-8:QN06', () => {
    const key = '31'.repeat(32);
    const suite = { name: 'OCRA-1:HOTP-SHA256-8:QN06', hash: sha256, digits: 8 };
    for (const challenge of ['000000', '012345', '999999'])
      expect(responseTo(challenge, key)).toBe(
        ocra(suite, utf8ToBytes('1'.repeat(32)), { question: { numeric: challenge } }),
      );
  });
});

test('a response and a confirmation have eight digits, the leading zeros among them', () => {
  let zeros = 0;
  fc.assert(
    fc.property(aCode, aChallenge, (code, challenge) => {
      const key = keyOfCode(code);
      for (const digits of [responseTo(challenge, key), confirmationOf(key)]) {
        expect(digits).toMatch(/^[0-9]{8}$/);
        if (digits.startsWith('0')) zeros += 1;
      }
    }),
    { numRuns: 300, seed: 4 },
  );
  expect(zeros).toBeGreaterThan(0);
});

test('another challenge or another key has another response', () => {
  const [key, other] = [keyOfCode(createCode('practice-ana', new Uint8Array(13))), '00'.repeat(32)];
  expect(responseTo('000001', key)).not.toBe(responseTo('000010', key));
  expect(responseTo('000001', key)).not.toBe(responseTo('000001', other));
});

test('a challenge keeps its leading zeros', () => {
  expect(digitsOf(Uint8Array.of(0, 0, 0, 42), 6)).toBe('000042');
  expect(digitsOf(Uint8Array.of(255, 255, 255, 255), 6)).toMatch(/^[0-9]{6}$/);
});
