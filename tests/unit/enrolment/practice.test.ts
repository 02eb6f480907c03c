/** What holds of the practice, whatever portal and phones do in any order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActivationCode } from '../../../src/enrolment/activation-code.ts';
import {
  changeLimit,
  confirmElsewhere,
  redeemCode,
  whyNot,
} from '../../../src/enrolment/activation-codes.ts';
import {
  answerChallenge,
  answerLogin,
  changeLoginLimit,
  endSession,
  loginState,
  pendingLogins,
  resendLogin,
  startSession,
} from '../../../src/enrolment/logins.ts';
import { responseTo } from '../../../src/enrolment/phone-key.ts';
import type { Practice, World } from '../../../src/enrolment/practice.ts';
import { emptyPractice, enrolmentOf, keepNewest } from '../../../src/enrolment/practice.ts';
import { userIds } from '../../../src/enrolment/users.ts';
import { anyUser, confirmationFor, createWorld, keyFor, minutes, offered } from './builders.ts';

const phones = ['one', 'two', 'three'] as const;
const anyPhone = fc.constantFrom(...phones);
/** A place among the records, counted from the newest: mostly the newest itself. */
const back = fc.constantFrom(0, 0, 0, 1, 2);
/** ms between one deed and the next: mostly a short time, else long enough to pass a limit. */
const pause = fc.oneof(fc.nat(1000), fc.nat(1000), fc.nat(4 * minutes));

type Deed = (practice: Practice, world: World) => { practice: Practice };

const login = anyUser.map(
  (userId): Deed =>
    (practice, world) =>
      startSession(practice, userId, world),
);
const redemption = fc.tuple(back, anyPhone).map(([places, phoneId]): Deed => (practice, world) => {
  const record = practice.codes.at(-1 - places);
  return record ? redeemCode(practice, { code: record.code, phoneId }, world) : { practice };
});
const confirmation = fc.tuple(back, fc.boolean()).map(([places, isRight]): Deed => (practice, world) => {
  const { code } = practice.codes.at(-1 - places) ?? {};
  if (!code) return { practice };
  return confirmElsewhere(practice, { code, confirmation: isRight ? confirmationFor(code) : '' }, world);
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
    return answerLogin(
      practice,
      { loginId, phoneId, key: keyFor(practice, loginId, phoneId), answer: given },
      world,
    );
  });
const response = fc.tuple(back, fc.boolean()).map(([places, isRight]): Deed => (practice, world) => {
  const request = practice.logins.at(-1 - places);
  const key = request && enrolmentOf(practice, request.userId)?.key;
  if (!request || key === undefined) return { practice };
  const right = isRight ? responseTo(request.challenge, key) : '';
  return answerChallenge(practice, { loginId: request.id, response: right }, world);
});
const loginLimit = fc
  .tuple(back, fc.constantFrom('extend', 'off'))
  .map(([places, to]): Deed => (practice, world) => ({
    practice: changeLoginLimit(practice, practice.logins.at(-1 - places)?.id ?? '', to, world.now),
  }));
const resend = back.map(
  (places): Deed =>
    (practice, world) =>
      resendLogin(practice, practice.logins.at(-1 - places)?.id ?? '', world.now),
);
const end = back.map((places): Deed => (practice) => ({
  practice: endSession(practice, practice.sessions.at(-1 - places)?.id ?? ''),
}));
const anyDeed = fc.oneof(
  ...[login, login, login, redemption, confirmation, limit, answer, response, loginLimit, resend, end],
);

/** Expects that nothing is undone from one moment to the next. */
function staysTrue(before: Practice, after: Practice, now: number): void {
  for (const enrolment of before.enrolments) expect(after.enrolments).toContainEqual(enrolment);
  for (const record of before.codes) {
    const later = after.codes.find(({ code }) => code === record.code);
    if (record.spent && later) expect(later.spent).toEqual(record.spent);
    if (whyNot(before, record, now) && later) expect(whyNot(after, later, now)).toBeDefined();
    if (record.expiresAt === null && later) expect(later.expiresAt).toBeNull();
  }
  for (const request of before.logins) {
    const later = after.logins.find(({ id }) => id === request.id);
    if (request.answer && later) expect(later.answer).toBe(request.answer);
    // No record says that a login has timed out. A later login may still cancel it, but nothing may approve it.
    if (loginState(request, now) === 'timedOut' && later)
      expect(['timedOut', 'cancelled']).toContain(loginState(later, now));
    if (request.expiresAt === null && later) expect(later.expiresAt).toBeNull();
  }
}

/** Expects what holds at every moment. */
function holds(practice: Practice, now: number): void {
  for (const userId of userIds) {
    expect(practice.enrolments.filter((enrolment) => enrolment.userId === userId).length).toBeLessThanOrEqual(
      1,
    );
    const usable = practice.codes.filter(
      (record) => record.userId === userId && !whyNot(practice, record, now),
    );
    expect(usable.length).toBeLessThanOrEqual(1);
    const waiting = practice.logins.filter(
      (request) => request.userId === userId && loginState(request, now) === 'pending',
    );
    expect(waiting.length).toBeLessThanOrEqual(1);
    const told = phones.flatMap((phone) => pendingLogins(practice, phone, now));
    for (const request of waiting) expect(told.includes(request)).toBe(request.phoneId !== null);
  }
}

test('a user has at most one phone, one usable code and one waiting login, and nothing spent or answered is undone', () => {
  const steps = fc.array(fc.tuple(anyDeed, pause), { minLength: 20, maxLength: 40 });
  const seen = { here: 0, elsewhere: 0, approved: 0, wrongResponse: 0 };
  fc.assert(
    fc.property(steps, (deeds) => {
      const world = createWorld();
      let practice = emptyPractice;
      for (const [deed, passed] of deeds) {
        const after = deed(practice, world.pass(passed)).practice;
        staysTrue(practice, after, world.at().now);
        holds(after, world.at().now);
        practice = after;
      }
      for (const { phoneId } of practice.enrolments) seen[phoneId === null ? 'elsewhere' : 'here'] += 1;
      for (const { answer: given } of practice.logins)
        if (given === 'approved' || given === 'wrongResponse') seen[given] += 1;
    }),
    { numRuns: 200 },
  );
  // Without enrolments and answers among the deeds, the property would hold and prove nothing.
  for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(0);
});

describe('one code, many phones', () => {
  const attempts = fc.array(fc.constantFrom(...phones, 'four', 'five'), { minLength: 1, maxLength: 12 });
  const redeemAll = (start: Practice, code: ActivationCode, order: readonly string[]) => {
    const world = createWorld();
    let practice = start;
    return order.map((phoneId) => {
      const redeemed = redeemCode(practice, { code, phoneId }, world.pass(1));
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

  test('that came too late: the first hears that, every other hears that the code is used, and none wins', () => {
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
