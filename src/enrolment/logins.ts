/** Logging in to the portal, and approving a login on the phone. */
import { issueCode, whyNot } from './activation-codes.ts';
import type {
  CodeRecord,
  LoginId,
  LoginRequest,
  PhoneId,
  Practice,
  Session,
  SessionId,
  World,
} from './practice.ts';
import type { PhoneKey } from './phone-key.ts';
import { challengeLength, digitsOf, responseTo } from './phone-key.ts';
import { endOf, enrolmentOf, keepNewest, loginExtension, loginLifetime } from './practice.ts';
import type { BackendProblem, Outcome } from '../problems/problem.ts';
import { fail, succeed } from '../problems/problem.ts';
import { symbolsFrom } from './base32.ts';
import { findUser } from './users.ts';

const newId = (world: World): string => symbolsFrom(world.random(16));

/**
 * Starts a session: a user without a phone is offered a code, a user with one has to approve there.
 * @property quiet Seamless Authentication is off: the phone is not told of the login.
 */
export function startSession(
  practice: Practice,
  userId: string,
  world: World,
  { quiet = false }: { quiet?: boolean } = {},
): { practice: Practice; outcome: Outcome<Session> } {
  const user = findUser(userId);
  if (!user) return { practice, outcome: fail('user-unknown') };
  const opened = { id: newId(world), userId: user.id, startedAt: world.now };
  const enrolment = enrolmentOf(practice, user.id);
  if (!enrolment) {
    const issued = issueCode(practice, user.id, world);
    const session: Session = { ...opened, code: issued.record.code, loginId: null };
    return { practice: withSession(issued.practice, session), outcome: succeed(session) };
  }
  const login: LoginRequest = {
    id: newId(world),
    userId: user.id,
    phoneId: enrolment.phoneId,
    createdAt: world.now,
    expiresAt: endOf(practice, world.now, loginLifetime),
    sent: 1,
    challenge: digitsOf(world.random(4), challengeLength),
    ...(quiet ? { quiet: true as const } : {}),
    answer: null,
  };
  const session: Session = { ...opened, code: null, loginId: login.id };
  // A new login replaces the user's waiting login, so that a phone has one notification at a time.
  const others = practice.logins.map((other) =>
    other.userId === user.id && other.answer === null ? { ...other, answer: 'cancelled' as const } : other,
  );
  const logins = keepNewest([...others, login]);
  return { practice: withSession({ ...practice, logins }, session), outcome: succeed(session) };
}

const withSession = (practice: Practice, session: Session): Practice => ({
  ...practice,
  sessions: keepNewest([...practice.sessions, session]),
});

/** Ends a session; a login that still waits is canceled. Ending a session that is gone changes nothing. */
export function endSession(practice: Practice, id: SessionId): Practice {
  const session = practice.sessions.find((other) => other.id === id);
  if (!session) return practice;
  return {
    ...practice,
    sessions: practice.sessions.filter((other) => other !== session),
    logins: practice.logins.map((login) =>
      login.id === session.loginId && login.answer === null ? { ...login, answer: 'cancelled' } : login,
    ),
  };
}

export type LoginState = 'pending' | 'timedOut' | NonNullable<LoginRequest['answer']>;

/** The state of a login at a given time: a login without an answer times out. */
export const loginState = (login: LoginRequest, now: number): LoginState =>
  login.answer ?? (login.expiresAt === null || now < login.expiresAt ? 'pending' : 'timedOut');

/** What a session looks like from the portal. */
export type SessionView = {
  session: Session;
  state: 'codeOffered' | 'activated' | 'awaitingApproval' | 'open' | 'refused';
  code: { record: CodeRecord; problem: BackendProblem | null } | null;
  login: { request: LoginRequest; state: LoginState } | null;
};

/** Reads a session as it stands now. */
export function viewSession(practice: Practice, id: SessionId, now: number): Outcome<SessionView> {
  const session = practice.sessions.find((other) => other.id === id);
  if (!session) return fail('session-gone');
  const request = practice.logins.find((login) => login.id === session.loginId);
  const record = practice.codes.find(({ code }) => code === session.code);
  if (request) {
    const state = loginState(request, now);
    const seen = state === 'pending' ? 'awaitingApproval' : state === 'approved' ? 'open' : 'refused';
    return succeed({ session, state: seen, code: null, login: { request, state } });
  }
  if (!record) return fail('session-gone');
  const activated = enrolmentOf(practice, session.userId) !== undefined;
  const problem = whyNot(practice, record, now) ?? null;
  return succeed({
    session,
    state: activated ? 'activated' : 'codeOffered',
    code: { record, problem },
    login: null,
  });
}

/** Logins that wait for an answer on this phone and of which the phone is told, newest first. */
export const pendingLogins = (practice: Practice, phoneId: PhoneId, now: number): LoginRequest[] =>
  practice.logins
    .filter((login) => login.phoneId === phoneId && !login.quiet && loginState(login, now) === 'pending')
    .reverse();

/** Sends the notification of a waiting login again and restarts its time limit. */
export function resendLogin(
  practice: Practice,
  id: LoginId,
  now: number,
): { practice: Practice; outcome: Outcome<LoginRequest> } {
  const login = practice.logins.find((other) => other.id === id);
  if (!login) return { practice, outcome: fail('login-gone') };
  if (loginState(login, now) !== 'pending') return { practice, outcome: fail('login-timed-out') };
  const expiresAt = login.expiresAt === null ? null : Math.max(login.expiresAt, now + loginLifetime);
  const again = { ...login, sent: login.sent + 1, expiresAt };
  return { practice: replaceLogin(practice, login, again), outcome: succeed(again) };
}

/** Approves or denies a login. Only the phone to which the user is bound can, with the present key, and only once. */
export function answerLogin(
  practice: Practice,
  given: {
    loginId: LoginId;
    phoneId: PhoneId;
    /** The phone's key of that user; undefined where it has none. */
    key: PhoneKey | undefined;
    answer: 'approved' | 'denied';
  },
  { now }: World,
): { practice: Practice; outcome: Outcome<LoginRequest> } {
  if (practice.ended.some(({ key }) => key === given.key)) return { practice, outcome: fail('key-ended') };
  const login = practice.logins.find((other) => other.id === given.loginId);
  if (!login || login.answer === 'cancelled') return { practice, outcome: fail('login-gone') };
  if (login.phoneId !== given.phoneId || enrolmentOf(practice, login.userId)?.key !== given.key)
    return { practice, outcome: fail('login-not-yours') };
  if (login.answer !== null) return { practice, outcome: fail('login-gone') };
  if (loginState(login, now) === 'timedOut') return { practice, outcome: fail('login-timed-out') };
  const answered = { ...login, answer: given.answer };
  return { practice: replaceLogin(practice, login, answered), outcome: succeed(answered) };
}

/**
 * Takes the response that a phone gave to the challenge of a login: it needs no notification and no network on the
 * phone. A wrong one ends this login, as does a right one; that of an ended key is told apart, and ends nothing.
 */
export function answerChallenge(
  practice: Practice,
  given: { loginId: LoginId; response: string },
  { now }: World,
): { practice: Practice; outcome: Outcome<LoginRequest> } {
  const login = practice.logins.find((other) => other.id === given.loginId);
  const enrolment = login && enrolmentOf(practice, login.userId);
  if (!login || !enrolment || login.answer !== null) return { practice, outcome: fail('login-gone') };
  if (loginState(login, now) === 'timedOut') return { practice, outcome: fail('login-timed-out') };
  const { userId, challenge } = login;
  if (
    practice.ended.some((old) => old.userId === userId && given.response === responseTo(challenge, old.key))
  )
    return { practice, outcome: fail('key-ended') };
  const right = given.response === responseTo(challenge, enrolment.key);
  const answered = { ...login, answer: right ? ('approved' as const) : ('wrongResponse' as const) };
  return { practice: replaceLogin(practice, login, answered), outcome: succeed(answered) };
}

/** Restarts the time limit of a waiting login, or removes the limit (WCAG 2.2.1). */
export function changeLoginLimit(
  practice: Practice,
  id: LoginId,
  limit: 'extend' | 'off',
  now: number,
): Practice {
  const login = practice.logins.find((other) => other.id === id);
  if (!login || login.expiresAt === null || loginState(login, now) !== 'pending') return practice;
  const expiresAt = limit === 'off' ? null : now + loginExtension;
  return replaceLogin(practice, login, { ...login, expiresAt });
}

const replaceLogin = (practice: Practice, old: LoginRequest, now: LoginRequest): Practice => ({
  ...practice,
  logins: practice.logins.map((login) => (login === old ? now : login)),
});
