/** The digits of a phone in another browser, typed into the portal that issued its code. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActivationCode } from '../../../src/enrolment/activation-code.ts';
import { createCode } from '../../../src/enrolment/activation-code.ts';
import {
  changeLimit,
  confirmElsewhere,
  issueCode,
  redeemCode,
  spendCode,
} from '../../../src/enrolment/activation-codes.ts';
import { keyOfCode } from '../../../src/enrolment/phone-key.ts';
import type { Practice, World } from '../../../src/enrolment/practice.ts';
import { codeLifetime, emptyPractice, enrolmentOf, placeOf } from '../../../src/enrolment/practice.ts';
import {
  anyEightDigits,
  anyUser,
  confirmationFor,
  createWorld,
  enrolled,
  enrolledElsewhere,
  minutes,
  noon,
  offered,
} from './builders.ts';

const refusal = (problem: string) => ({ ok: false, problem });
/** The attempt with the digits that the phone shows. */
const confirm = (practice: Practice, code: ActivationCode, world: World) =>
  confirmElsewhere(practice, { code, confirmation: confirmationFor(code) }, world);

describe('a confirmation', () => {
  test('that fits binds the user to a phone of which nothing is known but its key', () => {
    fc.assert(
      fc.property(anyUser, fc.nat(codeLifetime - 1), (userId, passed) => {
        const world = createWorld();
        const { practice, code } = offered(emptyPractice, userId, world.at());
        const { outcome, practice: after } = confirm(practice, code, world.pass(passed));
        const enrolment = { userId, phoneId: null, key: keyOfCode(code), at: noon + passed };
        expect(outcome).toEqual({ ok: true, value: enrolment });
        expect(enrolmentOf(after, userId)).toEqual(enrolment);
        expect(placeOf(after, userId)).toBe('elsewhere');
        expect(after.codes.at(-1)?.spent).toEqual({ at: noon + passed, by: null, problem: null });
      }),
    );
  });

  test('of any other eight digits is wrong and spends nothing: the right ones are still taken', () => {
    fc.assert(
      fc.property(anyUser, anyEightDigits, (userId, digits) => {
        const world = createWorld();
        const { practice, code } = offered(emptyPractice, userId, world.at());
        fc.pre(digits !== confirmationFor(code));
        const wrong = confirmElsewhere(practice, { code, confirmation: digits }, world.at());
        expect(wrong).toEqual({ practice, outcome: refusal('confirmation-wrong') });
        expect(confirm(wrong.practice, code, world.at()).outcome.ok).toBe(true);
      }),
    );
  });

  test.each(['', '1234', '0000000', '123456789', 'no digits'])('of "%s" is wrong', (confirmation) => {
    const world = createWorld();
    const { practice, code } = offered(emptyPractice, 'practice-ana', world.at());
    expect(confirmElsewhere(practice, { code, confirmation }, world.at()).outcome).toEqual(
      refusal('confirmation-wrong'),
    );
  });

  test('of another code is wrong, even if that other code waits as well', () => {
    const world = createWorld();
    const ana = offered(emptyPractice, 'practice-ana', world.at());
    const joint = offered(ana.practice, 'practice-joint', world.at());
    const crossed = { code: joint.code, confirmation: confirmationFor(ana.code) };
    expect(confirmElsewhere(joint.practice, crossed, world.at()).outcome).toEqual(
      refusal('confirmation-wrong'),
    );
  });

  test('for a code that is no longer known belongs to no session', () => {
    const world = createWorld();
    const foreign = createCode('practice-ana', new Uint8Array(13));
    expect(confirm(emptyPractice, foreign, world.at())).toEqual({
      practice: emptyPractice,
      outcome: refusal('session-gone'),
    });
  });
});

describe('a confirmation that fits is an attempt like any other', () => {
  test.each<[string, number, boolean]>([
    ['at the last millisecond it is in time', codeLifetime - 1, true],
    ['at the very end it is too late', codeLifetime, false],
  ])('%s', (_when, passed, inTime) => {
    const world = createWorld();
    const { practice, code } = offered(emptyPractice, 'practice-ana', world.at());
    expect(confirm(practice, code, world.pass(passed)).outcome).toMatchObject(
      inTime ? { ok: true } : refusal('code-expired'),
    );
  });

  test('too late, it spends the code: no new limit and no phone helps after that', () => {
    const world = createWorld();
    const { practice, code } = offered(emptyPractice, 'practice-ana', world.at());
    const late = confirm(practice, code, world.pass(codeLifetime));
    expect(late.practice.codes[0]?.spent).toEqual({
      at: noon + codeLifetime,
      by: null,
      problem: 'code-expired',
    });
    const off = changeLimit(late.practice, code, 'off', world.at().now);
    expect(confirm(off, code, world.at()).outcome).toEqual(refusal('code-used'));
    expect(redeemCode(off, { code, phoneId: 'phone' }, world.at()).outcome).toEqual(refusal('code-used'));
  });

  test('for a code spent by a failed attempt, it is refused as used', () => {
    const world = createWorld();
    const { practice, code } = offered(emptyPractice, 'practice-ana', world.at());
    const spent = spendCode(practice, code, null, world.at().now);
    expect(confirm(spent, code, world.at())).toEqual({ practice: spent, outcome: refusal('code-used') });
  });

  test('for a code that a newer one replaced, it is refused and spends the code', () => {
    const world = createWorld();
    const old = offered(emptyPractice, 'practice-ana', world.at());
    const fresh = issueCode(old.practice, 'practice-ana', world.at());
    const refused = confirm(fresh.practice, old.code, world.at());
    expect(refused.outcome).toEqual(refusal('code-replaced'));
    expect(refused.practice.codes[0]?.spent).toMatchObject({ by: null, problem: 'code-replaced' });
    expect(confirm(refused.practice, fresh.record.code, world.at()).outcome.ok).toBe(true);
  });

  test('repeated, it finds the user enrolled, and the phone stays', () => {
    const world = createWorld();
    const { practice, code } = enrolledElsewhere('practice-ana', world.at());
    const again = confirm(practice, code, world.pass(minutes));
    expect(again).toEqual({ practice, outcome: refusal('already-enrolled-elsewhere') });
  });

  test('for a user with a phone here, it is refused, and that phone stays', () => {
    const world = createWorld();
    const before = enrolled('practice-ana', 'phone', world.at());
    const { practice, record } = issueCode(before, 'practice-ana', world.at());
    const refused = confirm(practice, record.code, world.at());
    expect(refused.outcome).toEqual(refusal('already-enrolled-elsewhere'));
    expect(refused.practice.enrolments).toEqual(before.enrolments);
    expect(refused.practice.codes.at(-1)?.spent).toMatchObject({ problem: 'already-enrolled-elsewhere' });
  });
});

test('of one code on several phones, wherever they are, the first attempt wins', () => {
  const attempts = fc.array(fc.constantFrom('one', 'two', null), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(attempts, anyUser, (order, userId) => {
      const world = createWorld();
      const start = offered(emptyPractice, userId, world.at());
      let { practice } = start;
      const wins = order.map((phoneId) => {
        const tried =
          phoneId === null
            ? confirm(practice, start.code, world.pass(1))
            : redeemCode(practice, { code: start.code, phoneId }, world.pass(1));
        practice = tried.practice;
        return tried.outcome.ok;
      });
      expect(wins).toEqual(order.map((_, place) => place === 0));
      expect(practice.enrolments).toMatchObject([{ userId, phoneId: order[0], at: noon + 1 }]);
    }),
  );
});
