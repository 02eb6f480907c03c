/** A login whose notification cannot come: a challenge on the portal, its response from the phone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { restore } from '../../../src/enrolment/binding.ts';
import {
  answerChallenge,
  answerLogin,
  changeLoginLimit,
  endSession,
  loginState,
  pendingLogins,
  resendLogin,
  viewSession,
} from '../../../src/enrolment/logins.ts';
import { keyOfCode, responseTo } from '../../../src/enrolment/phone-key.ts';
import type { Practice } from '../../../src/enrolment/practice.ts';
import { emptyPractice, loginExtension, loginLifetime } from '../../../src/enrolment/practice.ts';
import {
  anyChallenge,
  anyEightDigits,
  anyUser,
  createWorld,
  enrolled,
  enrolledElsewhere,
  loggedIn,
  minutes,
  noon,
  seconds,
  valueOf,
} from './builders.ts';

const refusal = (problem: string) => ({ ok: false, problem });

/** A user whose phone is in another browser has just logged in. */
function waiting(userId: Parameters<typeof enrolledElsewhere>[0] = 'practice-ana') {
  const world = createWorld();
  const bound = enrolledElsewhere(userId, world.at());
  const { practice, session } = loggedIn(bound.practice, userId, world.at());
  const [request] = practice.logins;
  if (!request) throw new Error('No login waits.');
  const right = responseTo(request.challenge, keyOfCode(bound.code));
  const respond = (given: Practice, response: string = right) =>
    answerChallenge(given, { loginId: request.id, response }, world.at());
  const seen = (given: Practice) => valueOf(viewSession(given, session.id, world.at().now));
  return { world, practice, session, request, key: keyOfCode(bound.code), right, respond, seen };
}

describe('a login of a user whose phone is in another browser', () => {
  test('waits with a challenge of six digits, and no phone is told of it', () => {
    const { practice, request, seen } = waiting();
    expect(seen(practice)).toMatchObject({ state: 'awaitingApproval', code: null });
    expect(request).toMatchObject({ phoneId: null, expiresAt: noon + loginLifetime, answer: null });
    expect(request.challenge).toMatch(/^[0-9]{6}$/);
    expect(pendingLogins(practice, 'phone', noon)).toEqual([]);
  });

  test('cannot be answered by a phone here', () => {
    const { practice, request, world } = waiting();
    for (const phoneId of ['phone', ''])
      expect(
        answerLogin(
          practice,
          { loginId: request.id, phoneId, key: undefined, answer: 'approved' },
          world.at(),
        ),
      ).toEqual({ practice, outcome: refusal('login-not-yours') });
  });

  test('has another challenge each time', () => {
    const world = createWorld();
    let { practice } = enrolledElsewhere('practice-ana', world.at());
    for (let time = 0; time < 40; time += 1)
      practice = loggedIn(practice, 'practice-ana', world.at()).practice;
    expect(new Set(practice.logins.map(({ challenge }) => challenge)).size).toBe(40);
  });
});

describe('a response', () => {
  /** The same login with another challenge. */
  const asking = (practice: Practice, challenge: string): Practice => ({
    ...practice,
    logins: practice.logins.map((login) => ({ ...login, challenge })),
  });

  test('that is right approves and any other eight digits refuse, whatever the code and the challenge', () => {
    fc.assert(
      fc.property(anyUser, anyChallenge, anyEightDigits, (userId, challenge, digits) => {
        const { practice, key, respond, seen } = waiting(userId);
        const asked = asking(practice, challenge);
        const right = responseTo(challenge, key);
        fc.pre(digits !== right);
        const approved = respond(asked, right);
        expect(valueOf(approved.outcome).answer).toBe('approved');
        expect(seen(approved.practice)).toMatchObject({ state: 'open', login: { state: 'approved' } });
        const wrong = respond(asked, digits);
        expect(valueOf(wrong.outcome).answer).toBe('wrongResponse');
        expect(seen(wrong.practice)).toMatchObject({ state: 'refused', login: { state: 'wrongResponse' } });
      }),
    );
  });

  test('is final, right or wrong: nothing after it is heard', () => {
    const { practice, right, respond, request } = waiting();
    for (const first of [right, '00000000']) {
      const { practice: answered } = respond(practice, first);
      for (const second of [right, '00000000'])
        expect(respond(answered, second)).toEqual({ practice: answered, outcome: refusal('login-gone') });
      expect(resendLogin(answered, request.id, noon).outcome).toEqual(refusal('login-timed-out'));
      expect(changeLoginLimit(answered, request.id, 'off', noon)).toBe(answered);
    }
  });

  test('to the challenge of the login before is wrong', () => {
    const { world, practice, right } = waiting();
    const again = loggedIn(practice, 'practice-ana', world.pass(seconds));
    const given = { loginId: again.session.loginId ?? '', response: right };
    expect(valueOf(answerChallenge(again.practice, given, world.at()).outcome).answer).toBe('wrongResponse');
  });

  test('to a login that was replaced, cancelled or never existed is refused', () => {
    const { world, practice, session, right, respond } = waiting();
    const again = loggedIn(practice, 'practice-ana', world.at());
    expect(respond(again.practice).outcome).toEqual(refusal('login-gone'));
    expect(respond(endSession(practice, session.id)).outcome).toEqual(refusal('login-gone'));
    const none = answerChallenge(practice, { loginId: 'none', response: right }, world.at());
    expect(none).toEqual({ practice, outcome: refusal('login-gone') });
  });

  test('to a login of a user who no longer has a phone is refused', () => {
    const { practice, respond } = waiting();
    expect(respond({ ...practice, enrolments: emptyPractice.enrolments }).outcome).toEqual(
      refusal('login-gone'),
    );
  });

  test.each<[string, number, boolean]>([
    ['at the last millisecond is heard', loginLifetime - 1, true],
    ['when the time is over is too late, right or wrong', loginLifetime, false],
  ])('%s', (_when, passed, inTime) => {
    const { world, practice, right, respond } = waiting();
    world.pass(passed);
    for (const response of [right, '00000000'])
      expect(respond(practice, response).outcome).toMatchObject(
        inTime ? { ok: true } : refusal('login-timed-out'),
      );
  });

  test('is also taken from a phone here whose notification did not come', () => {
    const world = createWorld();
    const before = enrolled('practice-ana', 'phone', world.at());
    const { practice, session } = loggedIn(before, 'practice-ana', world.at());
    const [request] = practice.logins;
    const response = responseTo(request?.challenge ?? '', before.enrolments[0]?.key ?? '');
    const given = { loginId: session.loginId ?? '', response };
    const approved = answerChallenge(practice, given, world.at());
    expect(valueOf(approved.outcome).answer).toBe('approved');
    expect(pendingLogins(approved.practice, 'phone', noon)).toEqual([]);
  });
});

describe('the time limit of a login', () => {
  test('is the full extension of a login from now once extended, however long a code lasts', () => {
    const { practice, request } = waiting();
    const extended = changeLoginLimit(practice, request.id, 'extend', noon + minutes);
    const end = noon + minutes + loginExtension;
    expect(extended.logins[0]?.expiresAt).toBe(end);
    expect(loginState(extended.logins[0]!, end - 1)).toBe('pending');
    expect(loginState(extended.logins[0]!, end)).toBe('timedOut');
  });

  test('is gone once switched off: neither an extension nor a notification sent again brings it back', () => {
    const { world, practice, request } = waiting();
    const off = changeLoginLimit(practice, request.id, 'off', noon);
    expect(loginState(off.logins[0]!, Number.MAX_SAFE_INTEGER)).toBe('pending');
    expect(changeLoginLimit(off, request.id, 'extend', noon + minutes)).toBe(off);
    // A later login has no limit, too.
    const later = loggedIn(off, request.userId, world.at()).practice;
    expect(later.logins.map(({ expiresAt }) => expiresAt)).toEqual([null, null]);
    expect(valueOf(resendLogin(off, request.id, noon + minutes).outcome)).toMatchObject({
      sent: 2,
      expiresAt: null,
    });
  });

  test('is not cut short by a notification sent again', () => {
    const { practice, request } = waiting();
    const extended = changeLoginLimit(practice, request.id, 'extend', noon);
    expect(valueOf(resendLogin(extended, request.id, noon + minutes).outcome).expiresAt).toBe(
      noon + 10 * minutes,
    );
  });

  test.each(['extend', 'off'] as const)('that is over stays over: %s does not revive the login', (limit) => {
    const { practice, request } = waiting();
    expect(changeLoginLimit(practice, request.id, limit, noon + loginLifetime)).toBe(practice);
  });

  test('of another login stays', () => {
    const { world, practice, request } = waiting();
    const joint = enrolledElsewhere('practice-joint', world.at(), { before: practice });
    const both = loggedIn(joint.practice, 'practice-joint', world.at()).practice;
    expect(changeLoginLimit(both, request.id, 'off', noon).logins[1]).toEqual(both.logins[1]);
    expect(changeLoginLimit(both, 'none', 'off', noon)).toBe(both);
  });
});

test('after binding anew, wrong digits and those of somebody else’s old key end the login as before', () => {
  const world = createWorld();
  const user = { userId: 'practice-ana', phoneId: 'phone' } as const;
  const first = enrolled(user.userId, user.phoneId, world.at());
  const { practice: bound } = restore(first, user, world.at());
  const { practice } = loggedIn(bound, user.userId, world.at());
  const { id, challenge } = practice.logins.at(-1)!;
  const [[old], [now]] = [first.enrolments, bound.enrolments];
  const elsewhere = { ...practice, ended: [{ userId: 'practice-joint', key: old!.key }] as const };
  const answered = [
    answerChallenge(practice, { loginId: id, response: responseTo(challenge, `f0${old!.key}`) }, world.at()),
    answerChallenge(elsewhere, { loginId: id, response: responseTo(challenge, old!.key) }, world.at()),
    answerChallenge(practice, { loginId: id, response: responseTo(challenge, now!.key) }, world.at()),
  ];
  expect(answered.map(({ outcome }) => valueOf(outcome).answer)).toEqual([
    'wrongResponse',
    'wrongResponse',
    'approved',
  ]);
});
