/** What holds of the practice whatever portal and phones do, in whatever order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActivationCode } from '../../../src/enrolment/activation-code.ts';
import { changeLimit, redeemCode, whyNot } from '../../../src/enrolment/activation-codes.ts';
import {
  answerLogin,
  endSession,
  pendingLogins,
  resendLogin,
  startSession,
} from '../../../src/enrolment/logins.ts';
import type { Practice, World } from '../../../src/enrolment/practice.ts';
import { emptyPractice, keepNewest } from '../../../src/enrolment/practice.ts';
import { userIds } from '../../../src/enrolment/users.ts';
import { anyUser, createWorld, minutes, offered } from './builders.ts';

const phones = ['one', 'two', 'three'] as const;
const anyPhone = fc.constantFrom(...phones);
/** Which of the records there are, counted from the newest. */
const back = fc.nat(2);

type Deed = (practice: Practice, world: World) => { practice: Practice };

const login = anyUser.map(
  (userId): Deed =>
    (practice, world) =>
      startSession(practice, userId, world),
);
const redemption = fc.tuple(back, anyPhone).map(([places, phoneId]): Deed => (practice, world) => {
  const record = practice.codes.at(-1 - places);
  return record
    ? redeemCode(practice, { code: record.code, phoneId, platform: 'android' }, world)
    : { practice };
});
const limit = fc
  .tuple(back, fc.constantFrom('extend', 'off'))
  .map(([places, to]): Deed => (practice, world) => {
    const record = practice.codes.at(-1 - places);
    return { practice: record ? changeLimit(practice, record.code, to, world.now) : practice };
  });
const answer = fc
  .tuple(back, anyPhone, fc.constantFrom('approved', 'denied'))
  .map(([places, phoneId, given]): Deed => (practice, world) => {
    const loginId = practice.logins.at(-1 - places)?.id ?? '';
    return answerLogin(practice, { loginId, phoneId, answer: given }, world);
  });
const resend = back.map(
  (places): Deed =>
    (practice, world) =>
      resendLogin(practice, practice.logins.at(-1 - places)?.id ?? '', world.now),
);
const end = back.map((places): Deed => (practice) => ({
  practice: endSession(practice, practice.sessions.at(-1 - places)?.id ?? ''),
}));
const anyDeed = fc.oneof(login, login, redemption, redemption, limit, answer, answer, resend, end);

/** What may never be undone from one moment to the next. */
function staysTrue(before: Practice, after: Practice): void {
  for (const enrolment of before.enrolments) expect(after.enrolments).toContainEqual(enrolment);
  for (const { code, spent } of before.codes) {
    const later = after.codes.find((record) => record.code === code);
    if (spent && later) expect(later.spent).toEqual(spent);
  }
  for (const { id, answer: given } of before.logins) {
    const later = after.logins.find((request) => request.id === id);
    if (given && later) expect(later.answer).toBe(given);
  }
}

/** What holds at every moment. */
function holds(practice: Practice, now: number): void {
  for (const userId of userIds) {
    expect(practice.enrolments.filter((enrolment) => enrolment.userId === userId).length).toBeLessThanOrEqual(
      1,
    );
    const usable = practice.codes.filter(
      (record) => record.userId === userId && !whyNot(practice, record, now),
    );
    expect(usable.length).toBeLessThanOrEqual(1);
    const waiting = phones
      .flatMap((phone) => pendingLogins(practice, phone, now))
      .filter((request) => request.userId === userId);
    expect(waiting.length).toBeLessThanOrEqual(1);
  }
}

test('a user has one phone, one usable code and one waiting login at most, and nothing spent or said is undone', () => {
  const steps = fc.array(fc.tuple(anyDeed, fc.integer({ min: 0, max: 4 * minutes })), {
    minLength: 10,
    maxLength: 40,
  });
  let enrolments = 0;
  fc.assert(
    fc.property(steps, (deeds) => {
      const world = createWorld();
      let practice = emptyPractice;
      for (const [deed, passed] of deeds) {
        const after = deed(practice, world.pass(passed)).practice;
        staysTrue(practice, after);
        holds(after, world.at().now);
        practice = after;
      }
      enrolments += practice.enrolments.length;
    }),
    { numRuns: 150 },
  );
  // The deeds lead somewhere: without any enrolment the property would hold of nothing.
  expect(enrolments).toBeGreaterThan(20);
});

describe('one code, many phones', () => {
  const attempts = fc.array(fc.constantFrom(...phones, 'four', 'five'), { minLength: 1, maxLength: 12 });
  const redeemAll = (start: Practice, code: ActivationCode, order: readonly string[]) => {
    const world = createWorld();
    let practice = start;
    return order.map((phoneId) => {
      const redeemed = redeemCode(practice, { code, phoneId, platform: 'iphone' }, world.pass(1));
      practice = redeemed.practice;
      return redeemed.outcome;
    });
  };

  test('in any order: the first one wins, every other hears that the user is enrolled, here or elsewhere', () => {
    fc.assert(
      fc.property(attempts, anyUser, (order, userId) => {
        const { practice, code } = offered(emptyPractice, userId, createWorld().at());
        const [first, ...others] = redeemAll(practice, code, order);
        expect(first).toMatchObject({ ok: true, value: { phoneId: order[0] } });
        expect(others).toEqual(
          order.slice(1).map((phoneId) => ({
            ok: false,
            problem: phoneId === order[0] ? 'already-enrolled-here' : 'already-enrolled-elsewhere',
          })),
        );
      }),
    );
  });

  test('that came too late: the first hears so, every other that it is used, and none wins', () => {
    fc.assert(
      fc.property(attempts, (order) => {
        const { practice, code } = offered(emptyPractice, 'practice-ana', createWorld().at());
        const late = { ...practice, codes: practice.codes.map((record) => ({ ...record, expiresAt: 0 })) };
        const problems = redeemAll(late, code, order).map((outcome) =>
          outcome.ok ? 'none' : outcome.problem,
        );
        expect(problems).toEqual(['code-expired', ...order.slice(1).map(() => 'code-used')]);
      }),
    );
  });
});

test('of old records the newest are kept, in their order', () => {
  const many = Array.from({ length: 60 }, (_, index) => index);
  expect(keepNewest(many)).toEqual(many.slice(10));
  expect(keepNewest([1, 2])).toEqual([1, 2]);
});
