/**
 * The key that a phone and a portal share after an activation, and what is said with it when nothing can travel
 * between them but what a reader types:
 *
 *     activation code ──HKDF──> key ─┬─ its own question ──OCRA──> confirmation code   phone -> portal, once
 *                                    └─ challenge        ──OCRA──> response            phone -> portal, each login
 *
 * The key is as public as the QR code that it comes from: this is practice, not security.
 * Sources: RFC 5869 (HKDF-SHA256), RFC 6287 (OCRA).
 */
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ActivationCode } from './activation-code.ts';
import type { OcraSuite } from './ocra.ts';
import { ocra } from './ocra.ts';

/** Hexadecimal, 32 bytes. */
export type PhoneKey = string;

/** Number of digits in a challenge of the portal, and in a response of the phone (IBKR's own sizes, KB3234). */
export const challengeLength = 6;
export const responseLength = 8;

const suite: OcraSuite = { name: 'OCRA-1:HOTP-SHA256-8:QN06', hash: sha256, digits: responseLength };
const salt = utf8ToBytes('IB Key practice guides');
const derive = (from: Uint8Array, use: string, bytes: number): Uint8Array =>
  hkdf(sha256, from, salt, utf8ToBytes(use), bytes);

/** The key of an activation. */
export const keyOfCode = (code: ActivationCode): PhoneKey => bytesToHex(derive(utf8ToBytes(code), 'key', 32));

/** A key that comes from no activation code. @param random 32 random bytes. */
export const newKey = (random: Uint8Array): PhoneKey => bytesToHex(derive(random, 'key', 32));

/** The response to a challenge of `challengeLength` digits. */
export const responseTo = (challenge: string, key: PhoneKey): string =>
  ocra(suite, hexToBytes(key), { question: { numeric: challenge } });

/** The digits that tell a portal in another browser that its code was used: the response to a question of the key's own. */
export const confirmationOf = (key: PhoneKey): string =>
  responseTo(digitsOf(derive(hexToBytes(key), 'confirmation', 4), challengeLength), key);

/** Makes decimal digits from four random bytes. */
export const digitsOf = (bytes: Uint8Array, count: number): string =>
  String(new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) % 10 ** count).padStart(count, '0');
