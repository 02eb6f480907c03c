/** Where one rule ends and another begins: cases that a small change of a rule would get wrong. */
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, test } from 'vitest';
import type { ActivationCode } from '../../../src/enrolment/activation-code.ts';
import { createCode, formatCode, parseCode, userOfCode } from '../../../src/enrolment/activation-code.ts';
import { spendCode } from '../../../src/enrolment/activation-codes.ts';
import { createLink, parseLink } from '../../../src/enrolment/activation-link.ts';
import { kindByOpening, kindOf } from '../../../src/enrolment/foreign-kind.ts';
import { readGivenDigits } from '../../../src/enrolment/given-digits.ts';
import { privateIn, readGivenText } from '../../../src/enrolment/given-text.ts';
import { answerLogin, endSession, viewSession } from '../../../src/enrolment/logins.ts';
import { decoded, encodedAddresses } from '../../../src/enrolment/percent-signs.ts';
import { confirmationOf, digitsOf, keyOfCode, responseTo } from '../../../src/enrolment/phone-key.ts';
import { isSamePin } from '../../../src/enrolment/pin.ts';
import { emptyPractice } from '../../../src/enrolment/practice.ts';
import type { UserId } from '../../../src/enrolment/users.ts';
import { createWorld, enrolled, keyFor, loggedIn, noon, offered, valueOf } from './builders.ts';

const random = Uint8Array.from({ length: 13 }, (_, byte) => byte * 11);
const code = createCode('practice-ana', random);
const link = createLink('http://192.0.2.7:4321/en/phone/', code);

describe('the kind of a foreign text', () => {
  test.each([
    'see otpauth://totp/x',
    'a javascript: address',
    'my data: none',
    'write mailto:ana',
    'the wifi: here',
    'one mecard: too',
  ])('is not told by a scheme in the middle of words: %s', (text) => {
    expect(kindByOpening(text)).toBeUndefined();
  });

  test.each([
    ['2026-1-15 10', 'text'],
    ['2026-11-5 10', 'text'],
    ['2026-11-15 10 20 30 40', 'text'],
    ['5-11-2026 10', 'text'],
    ['15-1-2026 10', 'text'],
    ['15-11-2026 10', 'text'],
    ['10 20 30 40 15-11-2026', 'text'],
    ['1234 2026-11-15 5678 9', 'text'],
    ['user@home.x', 'text'],
    ['A1B2C3D4E5F6G7H8 is mine', 'text'],
    ['1=2=3=4=5=6=', 'text'],
    ['+(34) 600 123', 'phone'],
    ['+1 (202) 555-01', 'phone'],
    ['600  123  456', 'phone'],
    ['600\u200b123\u200b456', 'phone'],
    ['tel-600123456', 'phone'],
    ['4222222222222', 'card'],
    ['1A2B3C4D5E6F7G8H', 'key'],
    [' A1B2C3D4E5F6G7H8 ', 'key'],
  ])('%j is a %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });
});

describe('a given text', () => {
  test('is a secret even with a code of ours in it', () => {
    const text = `otpauth://totp/IB?secret= ${formatCode(code)}`;
    expect(readGivenText(text)).toEqual({ ok: false, problem: 'maybe-secret', kind: 'secret' });
  });

  test('is an address of somebody else even with a code of ours in it', () => {
    const foreign = { ok: false, problem: 'not-ours', kind: 'web', host: 'other.example' };
    expect(readGivenText(`http://other.example/${code}`)).toEqual(foreign);
  });

  test('in words gives the code at the end of an address', () => {
    expect(readGivenText(`Look: https://other.example/${code}`)).toEqual({ ok: true, code });
  });

  test('names the host of a web address, as long as is shown, and of nothing else', () => {
    const host = `${'a'.repeat(52)}.example`;
    expect(privateIn(`https://${host}/`)).toMatchObject({ host });
    expect(privateIn('file://server.example/x')).toStrictEqual({ problem: 'not-ours', kind: 'data' });
    expect(privateIn('ana@bank.example')).toStrictEqual({ problem: 'maybe-private', kind: 'email' });
  });

  test('that is a part of a code is no digits, and may stay', () => {
    expect(readGivenDigits(code.slice(0, 10), 8)).toEqual({ ok: false, problem: 'length' });
  });

  test('in words gives digits that are drawn as keys', () => {
    const text = 'Response 0️⃣1️⃣2️⃣3️⃣ 4567, please';
    expect(readGivenDigits(text, 8)).toEqual({ ok: true, digits: '01234567' });
  });
});

describe('a link', () => {
  const slip = `${link.slice(0, -1)}u`;

  test('with a slip counts, behind an address of somebody else', () => {
    expect(parseLink(`https://other.example/ ${slip}`)).toMatchObject({ problem: 'code-character' });
  });

  test.each(['now', 'words '.repeat(60)])('in a script is not ours, whatever follows', (after) => {
    expect(parseLink(`javascript:open('${link} ${after}`)).toEqual({ ok: false, problem: 'not-ours' });
  });

  test('ends where the next address begins', () => {
    expect(parseLink(`${link}http://other.example/`)).toEqual({ ok: true, value: code });
  });

  test.each(['', 'somebodys-real-secret'])('without a code is not ours: %j', (value) => {
    const address = `https://guides.example/en/phone/#code=${value}`;
    expect(parseLink(address)).toEqual({ ok: false, problem: 'not-ours' });
  });
});

describe('percent signs', () => {
  test('are decoded three times, whole letters at once, and stay where they are no text', () => {
    expect(decoded('%252541')).toBe('A');
    expect(decoded('%25252541')).toBe('%41');
    expect(decoded('a%C3%B1o')).toBe('año');
    expect(decoded('caf%E9 %41')).toBe('caf%E9 A');
  });

  test('hide an address on plain http too', () => {
    expect(encodedAddresses('?u=http%3A%2F%2Fguides.example%2F')).toEqual(['http://guides.example/']);
  });
});

describe('an activation code', () => {
  test('is not made for nobody, nor of too little', () => {
    expect(() => createCode('nobody' as UserId, random)).toThrow('nobody');
    expect(() => createCode('practice-ana', random.subarray(1))).toThrow('13 random bytes and got 12');
    expect(() => userOfCode('P?' as ActivationCode)).toThrow('parse it first');
  });

  test.each([
    ['a version of ours, for nobody', `P!${code.slice(2, 14)}77`],
    ['another version, for a user of ours', `Q${code[1]}${code.slice(2, 14)}77`],
    ['a part with a strange sign', 'PA*7K'],
  ])('is not near: %s', (_what, text) => {
    expect(parseCode(text)).toEqual({ ok: false, problem: 'not-ours' });
  });

  test('that is spent by a fault says when, by whom and why; no other code is', () => {
    const world = createWorld();
    const ana = offered(emptyPractice, 'practice-ana', world.at());
    const both = offered(ana.practice, 'practice-joint', world.at());
    const { codes } = spendCode(both.practice, ana.code, 'a-phone', noon);
    expect(codes.map(({ spent }) => spent)).toEqual([
      { at: noon, by: 'a-phone', problem: 'code-used' },
      null,
    ]);
  });
});

describe('a session', () => {
  const world = createWorld();
  const before = enrolled('practice-joint', 'b', world.at(), {
    before: enrolled('practice-ana', 'a', world.at()),
  });
  const ana = loggedIn(before, 'practice-ana', world.at());
  const both = loggedIn(ana.practice, 'practice-joint', world.at());

  test('that ends cancels its own waiting login, and no other', () => {
    const { logins } = endSession(both.practice, ana.session.id);
    expect(logins.map(({ userId, answer }) => [userId, answer])).toEqual([
      ['practice-ana', 'cancelled'],
      ['practice-joint', null],
    ]);
  });

  test('that ends takes back no approval', () => {
    const loginId = ana.session.loginId ?? '';
    const answered = answerLogin(
      ana.practice,
      { loginId, phoneId: 'a', key: keyFor(ana.practice, loginId, 'a'), answer: 'approved' },
      world.at(),
    );
    const { logins } = endSession(answered.practice, ana.session.id);
    expect(logins.map(({ answer }) => answer)).toEqual(['approved']);
  });

  test('that has ended leaves a login that is gone, for every phone', () => {
    const ended = endSession(ana.practice, ana.session.id);
    const given = {
      loginId: ana.session.loginId ?? '',
      phoneId: 'another',
      key: undefined,
      answer: 'approved',
    } as const;
    expect(answerLogin(ended, given, world.at()).outcome).toEqual({ ok: false, problem: 'login-gone' });
  });

  test('shows its own code, and is gone with it', () => {
    const first = loggedIn(emptyPractice, 'practice-ana', world.at());
    const { practice, session } = loggedIn(first.practice, 'practice-joint', world.at());
    expect(valueOf(viewSession(practice, session.id, noon)).code?.record.code).toBe(session.code);
    const outcome = viewSession({ ...practice, codes: [] }, session.id, noon);
    expect(outcome).toEqual({ ok: false, problem: 'session-gone' });
  });
});

test('nothing has happened in an empty practice', () => {
  expect(emptyPractice).toEqual({ codes: [], enrolments: [], ended: [], logins: [], sessions: [] });
});

test('two PINs are the same on any keyboard, and different where they differ', () => {
  expect(isSamePin('４０７２', '4072')).toBe(true);
  expect(isSamePin('4072', '4073')).toBe(false);
});

test('a key and its confirmation are derived, each for its own use', () => {
  const derive = (from: Uint8Array, use: string, length: number): Uint8Array =>
    hkdf(sha256, from, utf8ToBytes('IB Key practice guides'), utf8ToBytes(use), length);
  const key = keyOfCode(code);
  expect(key).toBe(bytesToHex(derive(utf8ToBytes(code), 'key', 32)));
  const question = digitsOf(derive(hexToBytes(key), 'confirmation', 4), 6);
  expect(confirmationOf(key)).toBe(responseTo(question, key));
});
