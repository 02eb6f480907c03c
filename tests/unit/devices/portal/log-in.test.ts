import { describe, expect, test } from 'vitest';
import { figureSessions } from '../../../../src/devices/kit/figured.ts';
import { runPortal } from '../play.ts';
import { good, loggedIn, read } from './logged-in.ts';

describe('a login', () => {
  test('asked for twice in a moment is sent once', () => {
    const { press, logIns, at } = runPortal();
    press('practice-ana', 'practice-ana', 'practice-joint');
    expect(at()).toBe('loggingIn');
    expect(logIns.map(({ input }) => input.userId)).toEqual(['practice-ana']);
  });

  test('whose answer is lost is sent again with the same request id', async () => {
    const { press, logIns, at, context } = runPortal();
    press('practice-firm');
    await logIns[0]?.answer({ ok: false, problem: 'no-answer' });
    expect([at(), context().problem]).toEqual(['chooseUser', 'no-answer']);
    press('tryAgain');
    expect(logIns[1]?.input).toEqual(logIns[0]?.input);
  });

  test('of another user after that is another request', async () => {
    const { press, logIns, context } = runPortal();
    press('practice-firm');
    await logIns[0]?.answer({ ok: false, problem: 'no-answer' });
    press('practice-ana');
    expect(logIns[1]?.input.userId).toBe('practice-ana');
    expect(logIns[1]?.input.requestId).not.toBe(logIns[0]?.input.requestId);
    expect(context().problem).toBeNull();
  });

  test('cancelled while it is on its way leaves nothing behind, whatever is answered', async () => {
    const { press, logIns, at, context } = runPortal();
    press('practice-ana', 'cancel');
    expect(context()).toMatchObject({ userId: null, requestId: null });
    await logIns[0]?.answer(good(figureSessions.codeOffered));
    expect([at(), context().session]).toEqual(['chooseUser', null]);
  });

  test('of a user without a phone shows the code, with one it waits for the phone', async () => {
    expect((await loggedIn('codeOffered')).at()).toBe('codeShown');
    expect((await loggedIn('awaitingApproval')).at()).toBe('awaitingApproval');
  });

  test('keeps the session, how far its clock is ahead, and no request id', async () => {
    expect((await loggedIn('codeOffered')).context()).toMatchObject({
      sessionId: 'figure',
      userId: 'practice-ana',
      clockOffset: 250,
      requestId: null,
      problem: null,
    });
  });
});

describe('a reading of the session', () => {
  test.each([
    ['codeOffered', 'codeOffered', 'codeShown'],
    ['codeOffered', 'activated', 'activated'],
    ['awaitingApproval', 'awaitingApproval', 'awaitingApproval'],
    ['awaitingApproval', 'open', 'loggedIn'],
    ['awaitingApproval', 'refused', 'refused'],
  ] as const)('after %s, %s shows %s', async (before, state, screen) => {
    const { actor, at, context } = await loggedIn(before);
    actor.send(read(figureSessions[state]));
    expect([at(), context().session?.state]).toEqual([screen, state]);
  });

  test.each([
    ['open', 'loggedIn'],
    ['refused', 'refused'],
    ['awaitingApproval', 'challenge'],
  ] as const)('while the challenge is shown, %s shows %s', async (state, screen) => {
    const { actor, press, at } = await loggedIn('awaitingApproval');
    press('noNotification');
    actor.send(read(figureSessions[state]));
    expect(at()).toBe(screen);
  });

  test('that fails leaves the screen and says so, and the next reading removes the message', async () => {
    const { actor, at, context } = await loggedIn('codeOffered');
    actor.send({
      type: 'session.failed',
      problem: 'no-answer',
      answers: actor.getSnapshot().context.order?.requestId ?? null,
    });
    expect([at(), context().problem]).toEqual(['codeShown', 'no-answer']);
    actor.send(read(figureSessions.codeOffered));
    expect(context().problem).toBeNull();
  });

  test('that finds it gone leads back to the first screen, with the reason', async () => {
    const { actor, at, context } = await loggedIn('awaitingApproval');
    actor.send({ type: 'session.gone' });
    expect(at()).toBe('chooseUser');
    expect(context()).toMatchObject({ problem: 'session-gone', session: null, sessionId: null });
  });
});

describe('an order about the session', () => {
  test.each([
    ['codeOffered', ['extend'], 'extend', 'codeShown'],
    ['codeOffered', ['limitOff'], 'limitOff', 'codeShown'],
    ['codeOffered', ['logOut'], 'end', 'chooseUser'],
    ['codeOffered', ['later', 'logOut'], 'end', 'chooseUser'],
    ['codeOffered', ['otherPhone', 'logOut'], 'end', 'chooseUser'],
    ['awaitingApproval', ['cancel'], 'end', 'chooseUser'],
    ['awaitingApproval', ['extend'], 'extend', 'awaitingApproval'],
    ['awaitingApproval', ['limitOff'], 'limitOff', 'awaitingApproval'],
    ['awaitingApproval', ['noNotification', 'extend'], 'extend', 'challenge'],
    ['awaitingApproval', ['noNotification', 'limitOff'], 'limitOff', 'challenge'],
    ['awaitingApproval', ['noNotification', 'resend'], 'resend', 'awaitingApproval'],
    ['awaitingApproval', ['noNotification', 'cancel'], 'end', 'chooseUser'],
  ] as const)('in %s, %o orders %s and shows %s', async (state, controls, order, screen) => {
    const { press, orders, at } = await loggedIn(state);
    press(...controls);
    expect(orders).toMatchObject([{ type: order, sessionId: 'figure' }]);
    expect(at()).toBe(screen);
  });

  test('has a request id of its own each time', async () => {
    const { press, orders } = await loggedIn('codeOffered');
    press('extend', 'extend');
    expect(new Set(orders.map(({ requestId }) => requestId)).size).toBe(2);
  });

  test('is under way until its own answer comes, whatever other readings say meanwhile', async () => {
    const { actor, press, orders, context } = await loggedIn('codeOffered');
    press('extend');
    const { requestId } = orders[0] ?? {};
    for (const answers of [null, 'another order']) actor.send(read(figureSessions.codeOffered, answers));
    expect(context().order).toMatchObject({ type: 'extend', requestId });
    actor.send(read(figureSessions.codeOffered, requestId ?? ''));
    expect(context().order).toBeNull();
  });

  test('that failed is sent once more by Try again, with the same request id', async () => {
    const { actor, press, orders, context } = await loggedIn('codeOffered');
    press('extend');
    actor.send({
      type: 'session.failed',
      problem: 'no-answer',
      answers: actor.getSnapshot().context.order?.requestId ?? null,
    });
    press('tryAgain');
    expect(orders[1]).toEqual(orders[0]);
    expect(context().problem).toBeNull();
  });

  test('is a reading where Try again follows a failed reading', async () => {
    const { actor, press, orders } = await loggedIn('codeOffered');
    actor.send({
      type: 'session.failed',
      problem: 'no-answer',
      answers: actor.getSnapshot().context.order?.requestId ?? null,
    });
    press('tryAgain');
    expect(orders).toMatchObject([{ type: 'read', sessionId: 'figure' }]);
  });
});

test('a refused login tried again is a new request of the same user', async () => {
  const { actor, press, logIns, at } = await loggedIn('awaitingApproval');
  actor.send(read(figureSessions.refused));
  press('tryAgain');
  expect(at()).toBe('loggingIn');
  expect(logIns[1]?.input.userId).toBe('practice-ana');
  expect(logIns[1]?.input.requestId).not.toBe(logIns[0]?.input.requestId);
});
