/** The test vectors of RFC 6287, appendix C. */
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, test } from 'vitest';
import type { OcraSuite } from '../../../src/enrolment/ocra.ts';
import { ocra } from '../../../src/enrolment/ocra.ts';

const keyOf = (length: number): Uint8Array => utf8ToBytes('1234567890'.repeat(7).slice(0, length));
const key20 = keyOf(20);
const key32 = keyOf(32);
const key64 = keyOf(64);
const pinHash = sha1(utf8ToBytes('1234'));
const repeated = (digit: number): string => String(digit).repeat(8);

describe('one way', () => {
  test.each(
    ['237653', '243178', '653583', '740991', '608993', '388898', '816933', '224598', '750600', '294470'].map(
      (answer, digit) => [repeated(digit), answer] as const,
    ),
  )('OCRA-1:HOTP-SHA1-6:QN08, Q=%s', (question, answer) => {
    const suite: OcraSuite = { name: 'OCRA-1:HOTP-SHA1-6:QN08', hash: sha1, digits: 6 };
    expect(ocra(suite, key20, { question: { numeric: question } })).toBe(answer);
  });

  test.each(
    [
      '65347737',
      '86775851',
      '78192410',
      '71565254',
      '10104329',
      '65983500',
      '70069104',
      '91771096',
      '75011558',
      '08522129',
    ].map((answer, counter) => [counter, answer] as const),
  )('OCRA-1:HOTP-SHA256-8:C-QN08-PSHA1, C=%i', (counter, answer) => {
    const suite: OcraSuite = { name: 'OCRA-1:HOTP-SHA256-8:C-QN08-PSHA1', hash: sha256, digits: 8 };
    expect(ocra(suite, key32, { counter, question: { numeric: '12345678' }, pinHash })).toBe(answer);
  });

  test.each(
    ['83238735', '01501458', '17957585', '86776967', '86807031'].map(
      (answer, digit) => [repeated(digit), answer] as const,
    ),
  )('OCRA-1:HOTP-SHA256-8:QN08-PSHA1, Q=%s', (question, answer) => {
    const suite: OcraSuite = { name: 'OCRA-1:HOTP-SHA256-8:QN08-PSHA1', hash: sha256, digits: 8 };
    expect(ocra(suite, key32, { question: { numeric: question }, pinHash })).toBe(answer);
  });

  test.each(
    [
      '07016083',
      '63947962',
      '70123924',
      '25341727',
      '33203315',
      '34205738',
      '44343969',
      '51946085',
      '20403879',
      '31409299',
    ].map((answer, counter) => [counter, answer] as const),
  )('OCRA-1:HOTP-SHA512-8:C-QN08, C=%i', (counter, answer) => {
    const suite: OcraSuite = { name: 'OCRA-1:HOTP-SHA512-8:C-QN08', hash: sha512, digits: 8 };
    expect(ocra(suite, key64, { counter, question: { numeric: repeated(counter) } })).toBe(answer);
  });

  test.each(
    ['95209754', '55907591', '22048402', '24218844', '36209546'].map(
      (answer, digit) => [repeated(digit), answer] as const,
    ),
  )('OCRA-1:HOTP-SHA512-8:QN08-T1M, Q=%s', (question, answer) => {
    const suite: OcraSuite = { name: 'OCRA-1:HOTP-SHA512-8:QN08-T1M', hash: sha512, digits: 8 };
    expect(ocra(suite, key64, { question: { numeric: question }, timeSteps: 0x132d0b6 })).toBe(answer);
  });
});

describe('mutual', () => {
  test.each([
    ['CLI22220SRV11110', '28247970'],
    ['CLI22221SRV11111', '01984843'],
    ['CLI22222SRV11112', '65387857'],
    ['CLI22223SRV11113', '03351211'],
    ['CLI22224SRV11114', '83412541'],
    ['SRV11110CLI22220', '15510767'],
    ['SRV11111CLI22221', '90175646'],
    ['SRV11112CLI22222', '33777207'],
    ['SRV11113CLI22223', '95285278'],
    ['SRV11114CLI22224', '28934924'],
  ])('OCRA-1:HOTP-SHA256-8:QA08, Q=%s', (question, answer) => {
    const suite: OcraSuite = { name: 'OCRA-1:HOTP-SHA256-8:QA08', hash: sha256, digits: 8 };
    expect(ocra(suite, key32, { question: { text: question } })).toBe(answer);
  });

  test.each(
    ['79496648', '76831980', '12250499', '90856481', '12761449'].map(
      (answer, digit) => [`CLI2222${digit}SRV1111${digit}`, answer] as const,
    ),
  )('OCRA-1:HOTP-SHA512-8:QA08, Q=%s', (question, answer) => {
    const suite: OcraSuite = { name: 'OCRA-1:HOTP-SHA512-8:QA08', hash: sha512, digits: 8 };
    expect(ocra(suite, key64, { question: { text: question } })).toBe(answer);
  });

  test.each(
    ['18806276', '70020315', '01600026', '18951020', '32528969'].map(
      (answer, digit) => [`SRV1111${digit}CLI2222${digit}`, answer] as const,
    ),
  )('OCRA-1:HOTP-SHA512-8:QA08-PSHA1, Q=%s', (question, answer) => {
    const suite: OcraSuite = { name: 'OCRA-1:HOTP-SHA512-8:QA08-PSHA1', hash: sha512, digits: 8 };
    expect(ocra(suite, key64, { question: { text: question }, pinHash })).toBe(answer);
  });
});

describe('plain signature', () => {
  test.each(
    ['53095496', '04110475', '31331128', '76028668', '46554205'].map(
      (answer, digit) => [`SIG1${digit}000`, answer] as const,
    ),
  )('OCRA-1:HOTP-SHA256-8:QA08, Q=%s', (question, answer) => {
    const suite: OcraSuite = { name: 'OCRA-1:HOTP-SHA256-8:QA08', hash: sha256, digits: 8 };
    expect(ocra(suite, key32, { question: { text: question } })).toBe(answer);
  });

  test.each(
    ['77537423', '31970405', '10235557', '95213541', '65360607'].map(
      (answer, digit) => [`SIG1${digit}00000`, answer] as const,
    ),
  )('OCRA-1:HOTP-SHA512-8:QA10-T1M, Q=%s', (question, answer) => {
    const suite: OcraSuite = { name: 'OCRA-1:HOTP-SHA512-8:QA10-T1M', hash: sha512, digits: 8 };
    expect(ocra(suite, key64, { question: { text: question }, timeSteps: 0x132d0b6 })).toBe(answer);
  });
});
