import { describe, expect, test } from 'vitest';
import { changeLimit, redeemCode } from '../../../src/enrolment/activation-codes.ts';
import {
  answerLogin,
  endSession,
  loginState,
  pendingLogins,
  resendLogin,
  startSession,
  viewSession,
} from '../../../src/enrolment/logins.ts';
import type { Practice } from '../../../src/enrolment/practice.ts';
import { codeLifetime, emptyPractice, loginLifetime } from '../../../src/enrolment/practice.ts';
import {
  createWorld,
  enrolled,
  keyFor,
  loggedIn,
  minutes,
  noon,
  offered,
  seconds,
  valueOf,
} from './builders.ts';

const refusal = (problem: string) => ({ ok: false, problem });

/** Ana, whose phone is `phone`, has just logged in: a login waits for her. */
function waiting() {
  const world = createWorld();
  const { practice, session } = loggedIn(
    enrolled('practice-ana', 'phone', world.at()),
    'practice-ana',
    world.at(),
  );
  const loginId = session.loginId ?? '';
  const answer = (given: Practice, answered: 'approved' | 'denied' = 'approved', phoneId = 'phone') =>
    answerLogin(
      given,
      { loginId, phoneId, key: keyFor(given, loginId, phoneId), answer: answered },
      world.at(),
    );
  const seen = (given: Practice) => valueOf(viewSession(given, session.id, world.at().now));
  return { world, practice, session, loginId, answer, seen };
}

describe('a user without a phone', () => {
  test('is offered a code at login', () => {
    const world = createWorld();
    const { practice, session } = loggedIn(emptyPractice, 'practice-ana', world.at());
    const view = valueOf(viewSession(practice, session.id, noon));
    expect(view).toMatchObject({ state: 'codeOffered', login: null, code: { problem: null } });
    expect(view.code?.record.code).toBe(session.code);
  });

  test('sees why the code no longer works', () => {
    const world = createWorld();
    const { practice, session } = loggedIn(emptyPractice, 'practice-ana', world.at());
    const problemAt = (given: Practice, now: number) =>
      valueOf(viewSession(given, session.id, now)).code?.problem;
    expect(problemAt(practice, noon + codeLifetime)).toBe('code-expired');
    expect(problemAt(changeLimit(practice, session.code!, 'off', noon), noon + codeLifetime)).toBeNull();
    expect(problemAt(offered(practice, 'practice-ana', world.at()).practice, noon)).toBe('code-replaced');
  });

  test('sees that the phone is activated, once it is', () => {
    const world = createWorld();
    const { practice, session } = loggedIn(emptyPractice, 'practice-ana', world.at());
    const after = redeemCode(practice, { code: session.code!, phoneId: 'phone' }, world.at()).practice;
    expect(valueOf(viewSession(after, session.id, noon))).toMatchObject({ state: 'activated', login: null });
  });

  test('who is unknown gets no session', () => {
    expect(startSession(emptyPractice, 'somebody', createWorld().at())).toEqual({
      practice: emptyPractice,
      outcome: refusal('user-unknown'),
    });
  });
});

describe('a user with a phone', () => {
  test('waits for the approval there, and is offered no code', () => {
    const { practice, session, seen, loginId } = waiting();
    expect(session.code).toBeNull();
    expect(seen(practice)).toMatchObject({
      state: 'awaitingApproval',
      code: null,
      login: { state: 'pending' },
    });
    expect(pendingLogins(practice, 'phone', noon).map(({ id }) => id)).toEqual([loginId]);
    expect(pendingLogins(practice, 'other', noon)).toEqual([]);
  });

  test.each([
    ['approved', 'open'],
    ['denied', 'refused'],
  ] as const)('whose login is %s sees it %s, and nothing waits any more', (answered, state) => {
    const { practice, answer, seen } = waiting();
    const after = answer(practice, answered).practice;
    expect(seen(after)).toMatchObject({ state, login: { state: answered } });
    expect(pendingLogins(after, 'phone', noon)).toEqual([]);
  });

  test.each<[string, number, string]>([
    ['still waits at the last millisecond', loginLifetime - 1, 'awaitingApproval'],
    ['is refused when the time is over', loginLifetime, 'refused'],
  ])('%s', (_what, passed, state) => {
    const { world, practice, seen, answer } = waiting();
    world.pass(passed);
    const late = passed >= loginLifetime;
    expect(seen(practice).state).toBe(state);
    expect(pendingLogins(practice, 'phone', world.at().now)).toHaveLength(late ? 0 : 1);
    expect(answer(practice).outcome).toMatchObject(late ? refusal('login-timed-out') : { ok: true });
  });

  test('who logs in again has only one login that waits: the newer one', () => {
    const { world, practice, seen, answer } = waiting();
    const again = loggedIn(practice, 'practice-ana', world.pass(seconds));
    expect(seen(again.practice)).toMatchObject({ state: 'refused', login: { state: 'cancelled' } });
    expect(answer(again.practice).outcome).toEqual(refusal('login-gone'));
    expect(pendingLogins(again.practice, 'phone', world.at().now).map(({ id }) => id)).toEqual([
      again.session.loginId,
    ]);
  });

  test('does not disturb the login of another user of that phone; the newest comes first', () => {
    const { world, practice, session } = waiting();
    const both = enrolled('practice-joint', 'phone', world.at(), { before: practice });
    const joint = loggedIn(both, 'practice-joint', world.pass(seconds));
    expect(pendingLogins(joint.practice, 'phone', world.at().now).map(({ id }) => id)).toEqual([
      joint.session.loginId,
      session.loginId,
    ]);
  });

  test('keeps the answer to a login when they log in again', () => {
    const { world, practice, seen, answer } = waiting();
    const again = loggedIn(answer(practice).practice, 'practice-ana', world.at());
    expect(seen(again.practice).state).toBe('open');
  });
});

describe('answering a login', () => {
  test('is for the phone to which the user is bound, and for no other', () => {
    const { practice, answer } = waiting();
    expect(answer(practice, 'approved', 'other')).toEqual({ practice, outcome: refusal('login-not-yours') });
  });

  test('happens once: a second answer changes nothing', () => {
    const { practice, answer } = waiting();
    const denied = answer(practice, 'denied').practice;
    expect(answer(denied, 'approved')).toEqual({ practice: denied, outcome: refusal('login-gone') });
  });

  test('is refused from another phone, with another key, and once the user has no phone', () => {
    const { practice, world, loginId } = waiting();
    const key = keyFor(practice, loginId, 'phone');
    const given = { loginId, phoneId: 'phone', key, answer: 'approved' as const };
    const nobody = { ...practice, enrolments: [] };
    for (const [before, by] of [
      [practice, { ...given, phoneId: 'other' }],
      [practice, { ...given, key: undefined }],
      [practice, { ...given, key: `${key}0` }],
      [nobody, given],
    ] as const)
      expect(answerLogin(before, by, world.at())).toEqual({
        practice: before,
        outcome: refusal('login-not-yours'),
      });
  });

  test('of a login that nobody knows is refused', () => {
    const { practice, world } = waiting();
    const given = { loginId: 'none', phoneId: 'phone', key: undefined, answer: 'approved' as const };
    expect(answerLogin(practice, given, world.at())).toEqual({ practice, outcome: refusal('login-gone') });
  });
});

test('a login that is quiet waits for an answer and is told to no phone', () => {
  const world = createWorld();
  const before = enrolled('practice-ana', 'phone', world.at());
  const { practice, outcome } = startSession(before, 'practice-ana', world.at(), { quiet: true });
  expect(valueOf(viewSession(practice, valueOf(outcome).id, noon)).state).toBe('awaitingApproval');
  expect(pendingLogins(practice, 'phone', noon)).toEqual([]);
  expect(
    pendingLogins(startSession(before, 'practice-ana', world.at()).practice, 'phone', noon),
  ).toHaveLength(1);
});

describe('sending the notification again', () => {
  test('counts the notification and starts the time limit again', () => {
    const { practice, loginId } = waiting();
    const { practice: after, outcome } = resendLogin(practice, loginId, noon + minutes);
    expect(valueOf(outcome)).toMatchObject({ sent: 2, expiresAt: noon + minutes + loginLifetime });
    expect(loginState(after.logins[0]!, noon + loginLifetime)).toBe('pending');
  });

  test('is refused when the time is over, and for an unknown login', () => {
    const { practice, loginId } = waiting();
    const late = resendLogin(practice, loginId, noon + loginLifetime);
    expect(late).toEqual({ practice, outcome: refusal('login-timed-out') });
    expect(resendLogin(practice, 'none', noon)).toEqual({ practice, outcome: refusal('login-gone') });
  });
});

describe('ending a session', () => {
  test('cancels the login that waits', () => {
    const { practice, session, answer } = waiting();
    const ended = endSession(practice, session.id);
    expect(viewSession(ended, session.id, noon)).toEqual(refusal('session-gone'));
    expect(answer(ended).outcome).toEqual(refusal('login-gone'));
    expect(pendingLogins(ended, 'phone', noon)).toEqual([]);
  });

  test('that is gone changes nothing', () => {
    const { practice, session } = waiting();
    const ended = endSession(practice, session.id);
    expect(endSession(ended, session.id)).toBe(ended);
  });

  test('leaves other sessions and the phone alone', () => {
    const { practice, session, world } = waiting();
    const other = loggedIn(practice, 'practice-firm', world.at());
    const ended = endSession(other.practice, session.id);
    expect(ended.enrolments).toEqual(practice.enrolments);
    expect(valueOf(viewSession(ended, other.session.id, noon)).state).toBe('codeOffered');
  });
});
