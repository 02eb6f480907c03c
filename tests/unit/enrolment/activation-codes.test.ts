import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActivationCode } from '../../../src/enrolment/activation-code.ts';
import { userOfCode } from '../../../src/enrolment/activation-code.ts';
import {
  changeLimit,
  issueCode,
  redeemCode,
  spendCode,
  whyNot,
} from '../../../src/enrolment/activation-codes.ts';
import { startSession } from '../../../src/enrolment/logins.ts';
import { keyOfCode } from '../../../src/enrolment/phone-key.ts';
import type { Practice, World } from '../../../src/enrolment/practice.ts';
import {
  codeLifetime,
  emptyPractice,
  enrolmentOf,
  loginLifetime,
  placeOf,
} from '../../../src/enrolment/practice.ts';
import { anyCode, createWorld, enrolled, enrolledElsewhere, minutes, noon, offered } from './builders.ts';

const redeem = (practice: Practice, code: ActivationCode, phoneId: string, world: World) =>
  redeemCode(practice, { code, phoneId }, world);
const refusal = (problem: string) => ({ ok: false, problem });

describe('issuing', () => {
  test('gives a fresh code for that user, good for ten minutes', () => {
    const { record, practice } = issueCode(emptyPractice, 'practice-firm', createWorld().at());
    expect(userOfCode(record.code)).toBe('practice-firm');
    expect(record).toMatchObject({
      userId: 'practice-firm',
      issuedAt: noon,
      expiresAt: noon + 10 * minutes,
      spent: null,
    });
    expect(practice.codes).toEqual([record]);
    expect(emptyPractice.codes).toEqual([]);
  });

  test('replaces every older code of that user and no code of another', () => {
    const world = createWorld();
    const old = offered(emptyPractice, 'practice-ana', world.at());
    const joint = offered(old.practice, 'practice-joint', world.at());
    const fresh = offered(joint.practice, 'practice-ana', world.at());
    expect(redeem(fresh.practice, old.code, 'phone', world.at()).outcome).toEqual(refusal('code-replaced'));
    expect(redeem(fresh.practice, joint.code, 'phone', world.at()).outcome.ok).toBe(true);
    expect(redeem(fresh.practice, fresh.code, 'phone', world.at()).outcome.ok).toBe(true);
  });

  test('keeps the document small, and the newest code in it', () => {
    const world = createWorld();
    let latest = issueCode(emptyPractice, 'practice-ana', world.at());
    const first = latest.record.code;
    for (let more = 0; more < 200; more += 1) latest = issueCode(latest.practice, 'practice-ana', world.at());
    expect(latest.practice.codes.length).toBeLessThanOrEqual(50);
    expect(latest.practice.codes.map(({ code }) => code)).not.toContain(first);
    expect(redeem(latest.practice, latest.record.code, 'phone', world.at()).outcome).toMatchObject({
      ok: true,
      value: { place: 'here' },
    });
  });
});

describe('redeeming', () => {
  test('binds the user to the phone, by the key of the code', () => {
    const world = createWorld();
    const { practice, code } = offered(emptyPractice, 'practice-ana', world.at());
    const { outcome, practice: after } = redeem(practice, code, 'phone', world.pass(minutes));
    const bound = { userId: 'practice-ana', phoneId: 'phone', at: noon + minutes };
    expect(outcome).toEqual({ ok: true, value: { ...bound, place: 'here' } });
    expect(enrolmentOf(after, 'practice-ana')).toEqual({ ...bound, key: keyOfCode(code) });
    expect(placeOf(after, 'practice-ana')).toBe('here');
    expect(after.codes[0]?.spent).toEqual({ at: noon + minutes, by: 'phone', problem: null });
  });

  test('accepts a code that was not issued here as a code from elsewhere, and changes nothing', () => {
    fc.assert(
      fc.property(anyCode, fc.boolean(), (foreign, isEnrolled) => {
        const world = createWorld();
        const userId = userOfCode(foreign);
        const practice = isEnrolled
          ? enrolled(userId, 'phone', world.at())
          : offered(emptyPractice, userId, world.at()).practice;
        fc.pre(practice.codes.every(({ code }) => code !== foreign));
        const redeemed = redeem(practice, foreign, 'phone', world.pass(minutes));
        expect(redeemed.practice).toBe(practice);
        expect(redeemed.outcome).toEqual({
          ok: true,
          value: { userId, phoneId: 'phone', place: 'elsewhere', at: noon + minutes },
        });
      }),
    );
  });

  test.each<[string, number, boolean]>([
    ['at its last millisecond is in time', codeLifetime - 1, true],
    ['at the very end is too late', codeLifetime, false],
    ['a day later is too late', 24 * 60 * minutes, false],
  ])('%s', (_when, passed, inTime) => {
    const world = createWorld();
    const { practice, code } = offered(emptyPractice, 'practice-ana', world.at());
    const { outcome } = redeem(practice, code, 'phone', world.pass(passed));
    expect(outcome).toMatchObject(inTime ? { ok: true } : refusal('code-expired'));
  });

  test('spends the code though the attempt fails', () => {
    const world = createWorld();
    const { practice, code } = offered(emptyPractice, 'practice-ana', world.at());
    const late = redeem(practice, code, 'phone', world.pass(codeLifetime));
    expect(late.practice.codes[0]?.spent).toEqual({
      at: noon + codeLifetime,
      by: 'phone',
      problem: 'code-expired',
    });
    const extended = changeLimit(late.practice, code, 'extend', world.at().now);
    expect(redeem(extended, code, 'phone', world.at()).outcome).toEqual(refusal('code-used'));
  });

  test('says that an enrolled user is enrolled, here or elsewhere, and spends the code', () => {
    const world = createWorld();
    const asked = offered(emptyPractice, 'practice-ana', world.at());
    const won = redeem(asked.practice, asked.code, 'one', world.at());
    const again = redeem(won.practice, asked.code, 'one', world.at());
    expect(again.outcome).toEqual(refusal('already-enrolled-here'));
    expect(redeem(won.practice, asked.code, 'two', world.at()).outcome).toEqual(
      refusal('already-enrolled-elsewhere'),
    );

    const issued = issueCode(won.practice, 'practice-ana', world.at());
    const fresh = redeem(issued.practice, issued.record.code, 'two', world.at());
    expect(fresh.outcome).toEqual(refusal('already-enrolled-elsewhere'));
    expect(fresh.practice.codes.at(-1)?.spent).toMatchObject({
      by: 'two',
      problem: 'already-enrolled-elsewhere',
    });
    expect(fresh.practice.enrolments).toEqual(won.practice.enrolments);
  });

  test('says of a user whose phone is in another browser that they are enrolled elsewhere', () => {
    const world = createWorld();
    const { practice, code } = enrolledElsewhere('practice-ana', world.at());
    expect(placeOf(practice, 'practice-ana')).toBe('elsewhere');
    expect(redeem(practice, code, 'phone', world.at()).outcome).toEqual(
      refusal('already-enrolled-elsewhere'),
    );
  });

  test('lets one phone hold many users', () => {
    const world = createWorld();
    const ana = enrolled('practice-ana', 'phone', world.at());
    const both = enrolled('practice-joint', 'phone', world.at(), { before: ana });
    const all = enrolled('practice-firm', 'phone', world.at(), { before: both });
    expect(all.enrolments.map(({ userId, phoneId }) => [userId, phoneId])).toEqual([
      ['practice-ana', 'phone'],
      ['practice-joint', 'phone'],
      ['practice-firm', 'phone'],
    ]);
  });

  test('a code spent on purpose is refused as used', () => {
    const world = createWorld();
    const { practice, code } = offered(emptyPractice, 'practice-ana', world.at());
    const spent = spendCode(practice, code, 'somebody', world.at().now);
    expect(redeem(spent, code, 'phone', world.at()).outcome).toEqual(refusal('code-used'));
    expect(spendCode(spent, code, 'later', world.pass(minutes).now)).toEqual(spent);
  });
});

test('a user without a phone is bound in no place', () => {
  expect(placeOf(emptyPractice, 'practice-ana')).toBeNull();
});

describe('the time limit of a code', () => {
  const world = createWorld();
  const { practice, code } = offered(emptyPractice, 'practice-ana', world.at());

  test('is ten more minutes from now, once extended', () => {
    const extended = changeLimit(practice, code, 'extend', noon + 9 * minutes);
    expect(extended.codes[0]?.expiresAt).toBe(noon + 19 * minutes);
    const [record] = extended.codes;
    expect(whyNot(extended, record!, noon + 19 * minutes - 1)).toBeUndefined();
    expect(whyNot(extended, record!, noon + 19 * minutes)).toBe('code-expired');
  });

  test('once switched off, is gone for later codes and logins of any user, too', () => {
    const off = changeLimit(practice, code, 'off', noon);
    expect(issueCode(off, 'practice-firm', world.at()).record.expiresAt).toBeNull();
    expect(issueCode(practice, 'practice-firm', world.at()).record.expiresAt).toBe(noon + codeLifetime);
    const endOfLogin = (before: Practice): number | null | undefined => {
      const bound = redeem(before, code, 'phone', world.at()).practice;
      return startSession(bound, 'practice-ana', world.at()).practice.logins.at(-1)?.expiresAt;
    };
    expect([endOfLogin(off), endOfLogin(practice)]).toEqual([null, noon + loginLifetime]);
  });

  test('is gone once switched off, and stays gone when it is extended after that', () => {
    const off = changeLimit(practice, code, 'off', noon);
    expect(whyNot(off, off.codes[0]!, Number.MAX_SAFE_INTEGER)).toBeUndefined();
    expect(changeLimit(off, code, 'extend', noon + minutes)).toEqual(off);
  });

  test.each(['extend', 'off'] as const)('that is over stays over: %s does not revive the code', (limit) => {
    expect(changeLimit(practice, code, limit, noon + codeLifetime)).toEqual(practice);
    expect(changeLimit(practice, code, limit, noon + codeLifetime - 1)).not.toEqual(practice);
  });

  test('of other codes and of a spent one stays', () => {
    const other = offered(practice, 'practice-joint', world.at());
    const spent = spendCode(other.practice, code, 'phone', noon);
    expect(changeLimit(spent, code, 'off', noon)).toEqual(spent);
    expect(changeLimit(spent, other.code, 'off', noon).codes[0]).toEqual(spent.codes[0]);
  });
});
