/** The portal with a client: what the portal asks of the backend, and how it hears the answers. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Actor } from 'xstate';
import { createActor } from 'xstate';
import { announceChange } from '../../../../src/api/changes.ts';
import type { Answer, Client } from '../../../../src/api/client.ts';
import type { SessionAnswer } from '../../../../src/api/contract.ts';
import { figureSessions, figureTime } from '../../../../src/devices/kit/figured.ts';
import { portalActors } from '../../../../src/devices/portal/portal.actors.ts';
import { portalMachine } from './whole-portal.ts';
import { loginLifetime } from '../../../../src/enrolment/practice.ts';
import { fail, succeed } from '../../../../src/problems/problem.ts';
import { wronglyAnswered } from '../answers.ts';

const { codeOffered, activated, awaitingApproval, open } = figureSessions;
const asked = {
  startSession: vi.fn<Client['startSession']>(),
  readSession: vi.fn<Client['readSession']>(),
  confirmElsewhere: vi.fn<Client['confirmElsewhere']>(),
  answerChallenge: vi.fn<Client['answerChallenge']>(),
  resendNotification: vi.fn<Client['resendNotification']>(),
  changeLimit: vi.fn<Client['changeLimit']>(),
  endSession: vi.fn<Client['endSession']>(),
};
let portal: Actor<typeof portalMachine>;

beforeEach(() => {
  vi.useFakeTimers({
    now: figureTime,
    toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  });
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('document', new EventTarget());
  for (const stub of Object.values(asked)) stub.mockReset();
  asked.endSession.mockResolvedValue(succeed({}));
  portal = createActor(
    portalMachine.provide({
      actors: portalActors(asked as unknown as Client, () => portal.getSnapshot().context),
    }),
    { input: undefined },
  );
  // The feed asks for the portal's session as soon as it runs.
  portal.start();
});
afterEach(() => {
  portal.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function turn(visibilityState: 'visible' | 'hidden'): void {
  Object.assign(document, { visibilityState });
  document.dispatchEvent(new Event('visibilitychange'));
}
const settle = () => new Promise((done) => setImmediate(done));
const at = () => portal.getSnapshot().value;
const context = () => portal.getSnapshot().context;
const press = (...controls: string[]): void =>
  controls.forEach((control) => portal.send({ type: `press.${control}` as 'press.back' }));

/** Logs in. Each reading finds the session unchanged unless a test says otherwise. */
async function logIn(session: SessionAnswer): Promise<void> {
  asked.startSession.mockResolvedValueOnce(succeed(session));
  asked.readSession.mockResolvedValue(succeed(session));
  press('practice-ana');
  await settle();
}
async function confirm(answer: Answer<SessionAnswer>): Promise<void> {
  asked.confirmElsewhere.mockResolvedValueOnce(answer);
  press('otherPhone');
  portal.send({ type: 'type.confirmationField', text: '0123 4567' });
  press('confirm');
  await settle();
}
async function respond(answer: Answer<SessionAnswer>): Promise<void> {
  asked.answerChallenge.mockResolvedValueOnce(answer);
  press('noNotification');
  portal.send({ type: 'type.responseField', text: '0123 4567' });
  press('respond');
  await settle();
}
const requestId = expect.stringMatching(/^[0-9a-f]{32}$/) as string;

describe('digits', () => {
  test('of a confirmation are sent for the session, and its answer leads on', async () => {
    await logIn(codeOffered);
    await confirm(succeed({ ...activated, boundTo: 'elsewhere' }));
    expect(asked.confirmElsewhere.mock.calls).toEqual([['figure', { requestId, confirmation: '01234567' }]]);
    expect(at()).toBe('activated');
  });

  test.each([
    [open, 'loggedIn'],
    [wronglyAnswered, 'refused'],
  ] as const)(
    'of a response are sent for the session, and its answer ends the login',
    async (answer, screen) => {
      await logIn(awaitingApproval);
      await respond(succeed(answer));
      expect(asked.answerChallenge.mock.calls).toEqual([['figure', { requestId, response: '01234567' }]]);
      expect(at()).toBe(screen);
    },
  );

  test('that are refused leave a message, though the session is read right after', async () => {
    await logIn(codeOffered);
    await confirm(fail('confirmation-wrong'));
    announceChange();
    await settle();
    expect([at(), context().problem]).toEqual(['confirmOther', 'confirmation-wrong']);
  });

  test('under way stay so while the session is read', async () => {
    await logIn(codeOffered);
    asked.confirmElsewhere.mockReturnValue(new Promise(() => undefined));
    press('otherPhone');
    portal.send({ type: 'type.confirmationField', text: '01234567' });
    press('confirm');
    announceChange();
    await settle();
    press('confirm');
    expect(asked.confirmElsewhere).toHaveBeenCalledOnce();
  });

  test('of a session that is gone lead back to the first screen', async () => {
    await logIn(awaitingApproval);
    await respond(fail('session-gone'));
    expect([at(), context().problem]).toEqual(['chooseUser', 'session-gone']);
  });

  test.each([
    succeed({ ...activated, boundTo: 'elsewhere' } as const),
    fail('server-error'),
    fail('session-gone'),
  ])('answered after the reader logged out are not heard, whatever the answer', async (late) => {
    await logIn(codeOffered);
    let answer: (given: Answer<SessionAnswer>) => void = () => undefined;
    asked.confirmElsewhere.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    press('otherPhone');
    portal.send({ type: 'type.confirmationField', text: '01234567' });
    press('confirm', 'logOut');
    answer(late);
    await settle();
    expect([at(), context().session, context().problem]).toEqual(['chooseUser', null, null]);
    expect(asked.endSession).toHaveBeenCalledExactlyOnceWith('figure');
  });
});

describe('every order is asked with its own request id, and answered', () => {
  test.each([
    ['extend', 'changeLimit', { requestId, limit: 'extend' }],
    ['limitOff', 'changeLimit', { requestId, limit: 'off' }],
    ['resend', 'resendNotification', { requestId }],
  ] as const)('%s', async (control, call, body) => {
    await logIn(awaitingApproval);
    asked[call].mockResolvedValueOnce(succeed(awaitingApproval));
    press('noNotification', control);
    expect(context().order).toMatchObject({ type: control });
    await settle();
    expect(asked[call].mock.calls).toEqual([['figure', body]]);
    expect(context().order).toBeNull();
  });
});

describe('the session is read again', () => {
  test('when something changed, and when the page comes into view', async () => {
    await logIn(codeOffered);
    const before = asked.readSession.mock.calls.length;
    announceChange();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(asked.readSession.mock.calls.length).toBe(before + 2);
  });

  test('not while the page is hidden: not when it is left, at a change, or at a limit', async () => {
    await logIn(awaitingApproval);
    announceChange();
    await settle();
    const before = asked.readSession.mock.calls.length;
    turn('hidden');
    announceChange();
    vi.advanceTimersByTime(loginLifetime);
    expect(asked.readSession.mock.calls.length).toBe(before);
    turn('visible');
    expect(asked.readSession.mock.calls.length).toBe(before + 1);
  });

  test.each([
    ['a login', awaitingApproval, awaitingApproval.login.expiresAt],
    ['a code', codeOffered, codeOffered.code?.expiresAt ?? 0],
  ] as const)(
    'right after the limit of %s, and not before, though nothing else happens',
    async (_, session, end) => {
      await logIn(session);
      expect(asked.readSession).not.toHaveBeenCalled();
      vi.advanceTimersByTime(end - figureTime);
      expect(asked.readSession).not.toHaveBeenCalled();
      vi.advanceTimersByTime(500);
      expect(asked.readSession).toHaveBeenCalledOnce();
    },
  );

  test.each([
    { ...awaitingApproval, login: { ...awaitingApproval.login, expiresAt: null } },
    { ...codeOffered, code: codeOffered.code && { ...codeOffered.code, expiresAt: null } },
  ] satisfies SessionAnswer[])('never by itself where there is no limit', async (session) => {
    await logIn(session);
    announceChange();
    await settle();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('and no older answer is taken for the newer one', async () => {
    await logIn(codeOffered);
    const answers: ((session: SessionAnswer) => void)[] = [];
    asked.readSession.mockImplementation(
      () => new Promise((answer) => answers.push((session) => answer(succeed(session)))),
    );
    announceChange();
    announceChange();
    answers[1]?.(activated);
    await settle();
    expect(context().session).toEqual(activated);
    answers[0]?.(codeOffered);
    await settle();
    expect(context().session).toEqual(activated);
  });
});
