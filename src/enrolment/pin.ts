/**
 * The IB Key PIN of the Android app: 4 to 6 characters; letters, digits and special characters are allowed
 * (seed articles). KB2269's current page allows digits only, so the guides recommend digits, which satisfy both.
 * What the real app refuses beyond that is not known, and so nothing more is refused here.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { foldDigits } from './fold-digits.ts';
import type { Outcome } from '../problems/problem.ts';
import { fail, succeed } from '../problems/problem.ts';

export const pinLength = { least: 4, most: 6 } as const;

/** Random bytes that `hashPin` needs. */
export const pinSaltBytes = 16;

export type PinHash = { salt: string; hash: string };

/** Checks the rule. Characters are counted as people see them (code points), spaces and controls are refused. */
export function checkPin(typed: string): Outcome<string, 'pin-length' | 'pin-character'> {
  const pin = foldDigits(typed);
  if (/[\s\p{C}]/u.test(pin)) return fail('pin-character');
  const length = [...pin].length;
  return length < pinLength.least || length > pinLength.most ? fail('pin-length') : succeed(pin);
}

/** Another keyboard types the same PIN. */
const folded = (typed: string): string => foldDigits(typed).normalize('NFC');

/** Salted hash, hexadecimal: the only thing kept of a practice PIN. */
export function hashPin(pin: string, salt: Uint8Array): PinHash {
  return {
    salt: bytesToHex(salt),
    hash: bytesToHex(hmac(sha256, salt, utf8ToBytes(folded(pin)))),
  };
}

/** @returns whether `pin` is the one that was hashed. */
export const isPin = (pin: string, kept: PinHash): boolean =>
  hashPin(pin, hexToBytes(kept.salt)).hash === kept.hash;

/** @returns whether two typed PINs are the same. */
export const isSamePin = (one: string, other: string): boolean => folded(one) === folded(other);
