/** Parts for the tests of the rules: a clock that stands still, randomness that repeats, and arbitraries. */
import fc from 'fast-check';
import type { ActivationCode } from '../../../src/enrolment/activation-code.ts';
import { codeEntropyBytes, createCode } from '../../../src/enrolment/activation-code.ts';
import { confirmElsewhere, redeemCode } from '../../../src/enrolment/activation-codes.ts';
import { startSession } from '../../../src/enrolment/logins.ts';
import { confirmationOf, keyOfCode } from '../../../src/enrolment/phone-key.ts';
import type { Practice, Session, World } from '../../../src/enrolment/practice.ts';
import { emptyPractice } from '../../../src/enrolment/practice.ts';
import type { Outcome } from '../../../src/problems/problem.ts';
import type { UserId } from '../../../src/enrolment/users.ts';
import { userIds } from '../../../src/enrolment/users.ts';

/** Noon of some day, on the practice clock. */
export const noon = Date.UTC(2031, 4, 17, 12);
export const seconds = 1000;
export const minutes = 60 * seconds;

/** Bytes that look random, never repeat in a test and are the same in each run. */
export function countingRandom(): World['random'] {
  let state = 1;
  return (bytes) =>
    Uint8Array.from({ length: bytes }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    });
}

/** A clock that moves only when told to, with randomness beside it. */
export function createWorld() {
  const random = countingRandom();
  let now = noon;
  return {
    at: (): World => ({ now, random }),
    pass: (ms: number): World => ({ now: (now += ms), random }),
  };
}

/** The value of an outcome. @throws where the outcome is a refusal. */
export function valueOf<Value>(outcome: Outcome<Value, never> | { ok: boolean; value?: Value }): Value {
  if (!outcome.ok) throw new Error(`Expected a good outcome and got ${JSON.stringify(outcome)}.`);
  return outcome.value as Value;
}

/** Logs in a user. @returns the practice after the login, and the session. */
export function loggedIn(
  practice: Practice,
  userId: UserId,
  world: World,
): { practice: Practice; session: Session } {
  const started = startSession(practice, userId, world);
  return { practice: started.practice, session: valueOf(started.outcome) };
}

/** Logs in a user who has no phone yet. @returns the practice after the login, and the code offered. */
export function offered(
  practice: Practice,
  userId: UserId,
  world: World,
): { practice: Practice; code: ActivationCode } {
  const { session, practice: after } = loggedIn(practice, userId, world);
  if (session.code === null) throw new Error(`${userId} has a phone already and is offered no code.`);
  return { practice: after, code: session.code };
}

/** A user whose phone is `phoneId`. */
export function enrolled(
  userId: UserId,
  phoneId: string,
  world: World,
  { before = emptyPractice } = {},
): Practice {
  const { practice, code } = offered(before, userId, world);
  const redeemed = redeemCode(practice, { code, phoneId }, world);
  valueOf(redeemed.outcome);
  return redeemed.practice;
}

/** The key with which a phone answers a login; undefined where the phone has none for its user. */
export const keyFor = (practice: Practice, loginId: string, phoneId: string): string | undefined => {
  const userId = practice.logins.find(({ id }) => id === loginId)?.userId;
  return practice.enrolments.find((each) => each.userId === userId && each.phoneId === phoneId)?.key;
};

/** The digits that a phone shows once it was activated with this code. */
export const confirmationFor = (code: ActivationCode): string => confirmationOf(keyOfCode(code));

/** Binds a user to a phone in another browser. @returns the practice, and the code that bound them. */
export function enrolledElsewhere(
  userId: UserId,
  world: World,
  { before = emptyPractice } = {},
): { practice: Practice; code: ActivationCode } {
  const { practice, code } = offered(before, userId, world);
  const confirmed = confirmElsewhere(practice, { code, confirmation: confirmationFor(code) }, world);
  valueOf(confirmed.outcome);
  return { practice: confirmed.practice, code };
}

export const anyUser = fc.constantFrom(...userIds);
export const anyEntropy = fc.uint8Array({ minLength: codeEntropyBytes, maxLength: codeEntropyBytes });
/** A code of any user. */
export const anyCode = fc.tuple(anyUser, anyEntropy).map(([userId, random]) => createCode(userId, random));
export const anyChallenge = fc.stringMatching(/^[0-9]{6}$/);
export const anyEightDigits = fc.stringMatching(/^[0-9]{8}$/);

/** Any text of any Unicode units, with control characters and lone surrogates among them. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary-ascii', maxLength: 300 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), fc.integer({ min: 50, max: 500 }))
    .map(([text, times]) => text.repeat(times)),
);

/** Any text, often with a beginning that looks like a text of ours or of a known kind. */
export const anyGivenText = fc
  .tuple(
    fc.constantFrom(
      '',
      '\0',
      '\u202e',
      'https://',
      'http://[',
      'https://%',
      'otpauth://',
      'javascript:',
      'data:',
      '#code=',
      'PA',
    ),
    anyText,
    fc.constantFrom('', '/en/phone/', '/es/phone/#code=', '#code=PA'),
  )
  .map((parts) => parts.join(''));
