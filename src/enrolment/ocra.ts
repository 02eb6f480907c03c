/**
 * OCRA, the OATH challenge-response algorithm: an answer in digits to a question in digits, from a shared key.
 * Source: RFC 6287, sections 5 and 6. Only what the suite names goes into the message, in the RFC's order.
 */
import { hmac } from '@noble/hashes/hmac.js';
import type { CHash } from '@noble/hashes/utils.js';
import { concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

export type OcraSuite = {
  /** As in the RFC, e.g. `OCRA-1:HOTP-SHA256-8:QN06`: the text itself is part of the message. */
  name: string;
  /** The hash that the name says. */
  hash: CHash;
  /** Digits of the answer, 4…10. */
  digits: number;
};

/** What goes into the message besides the suite; each only where the suite names it. */
export type OcraInput = {
  /** `numeric`: decimal digits (QN); `text`: letters and digits (QA). At most 64 characters. */
  question: { numeric: string } | { text: string };
  /** C: a counter. */
  counter?: number;
  /** P: the hash of a PIN, as bytes. */
  pinHash?: Uint8Array;
  /** T: time steps since 1970. */
  timeSteps?: number;
};

/** Bytes of the question in the message, padded with zeros at its end. */
const questionBytes = 128;

/**
 * @param key of the length the suite's hash gives.
 * @returns the answer, with its leading zeros.
 */
export function ocra(suite: OcraSuite, key: Uint8Array, input: OcraInput): string {
  const message = concatBytes(
    utf8ToBytes(suite.name),
    Uint8Array.of(0),
    input.counter === undefined ? none : bigEndian(input.counter),
    questionOf(input.question),
    input.pinHash ?? none,
    input.timeSteps === undefined ? none : bigEndian(input.timeSteps),
  );
  return truncate(hmac(suite.hash, key, message), suite.digits);
}

const none = new Uint8Array();

/** Eight bytes. */
function bigEndian(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
}

/** A number goes in as its hexadecimal digits, left-aligned, so that an odd count leaves a zero behind (section 5.1). */
function questionOf(question: OcraInput['question']): Uint8Array {
  const hex = 'numeric' in question ? BigInt(question.numeric).toString(16) : undefined;
  const given =
    hex === undefined
      ? utf8ToBytes('text' in question ? question.text : '')
      : hexToBytes(hex.padEnd(hex.length + (hex.length % 2), '0'));
  const padded = new Uint8Array(questionBytes);
  padded.set(given);
  return padded;
}

/** Dynamic truncation to decimal digits (RFC 4226, section 5.3). */
function truncate(mac: Uint8Array, digits: number): string {
  const offset = (mac.at(-1) ?? 0) & 15;
  const number = new DataView(mac.buffer, mac.byteOffset).getUint32(offset) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}
