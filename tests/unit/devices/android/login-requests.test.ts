import { describe, expect, test } from 'vitest';
import { figurePin } from '../../../../src/devices/kit/figured.ts';
import { login } from '../answers.ts';
import { active, playAndroid, runAndroid } from '../play.ts';

const other = { ...login, id: 'other' };
const read = (...logins: (typeof login)[]) => ({ type: 'logins.read', logins, clockOffset: 0 }) as const;

function asked() {
  const run = runAndroid(active);
  run.actor.send(read(login));
  run.press('headsUp');
  return run;
}

describe('a notification', () => {
  test('slides in once, and again when it was sent again', () => {
    const phone = playAndroid(active).send(read(login));
    expect(phone.context.headsUp).toBe('figure');
    phone.press('statusBar', 'closeShade').send(read(login));
    expect(phone.context.headsUp).toBeNull();
    phone.send(read({ ...login, sent: 2 }));
    expect(phone.context.headsUp).toBe('figure');
  });

  test('opens the login from any screen, and opens nothing when there is no login', () => {
    expect(playAndroid(active).press('notification').at).toBe('home');
    const phone = playAndroid(active)
      .press('ibkrMobile')
      .send(read(login))
      .press('statusBar', 'notification');
    expect(phone.at).toBe('approve');
    expect(phone.context).toMatchObject({ login, headsUp: null, shadeOpen: false });
  });

  test('of a login that is over goes away', () => {
    expect(playAndroid(active).send(read(login), read()).context).toMatchObject({
      logins: [],
      headsUp: null,
    });
  });
});

describe('a login request', () => {
  test('is approved by the right PIN only, and once', async () => {
    const { type, press, answers, at, context } = asked();
    type('pinField', '9999');
    press('approve');
    expect(context()).toMatchObject({ problem: 'pin-wrong', pinField: '' });
    type('pinField', figurePin);
    press('approve', 'approve');
    expect(answers.map(({ input }) => input)).toMatchObject([{ loginId: 'figure', answer: 'approved' }]);
    await answers[0]?.answer({ ok: true, value: {} });
    expect(at()).toBe('approved');
    expect(context()).toMatchObject({ pinField: '', requestId: null });
  });

  test('is denied without a PIN', async () => {
    const { press, answers, at, context } = asked();
    press('denyLogin');
    expect(answers[0]?.input.answer).toBe('denied');
    await answers[0]?.answer({ ok: true, value: {} });
    expect([at(), context().answer]).toEqual(['approved', 'denied']);
  });

  test('whose approval is lost is approved again by RETRY with the same request', async () => {
    const { type, press, answers } = asked();
    type('pinField', figurePin);
    press('approve');
    await answers[0]?.answer({ ok: false, problem: 'no-answer' });
    press('retry');
    expect(answers[1]?.input).toEqual(answers[0]?.input);
  });

  test('that is over shows the error, and OK leads home', async () => {
    const { press, answers, at, context } = asked();
    press('denyLogin');
    await answers[0]?.answer({ ok: false, problem: 'login-timed-out' });
    expect(context()).toMatchObject({ errorShown: true, problem: 'login-timed-out' });
    press('ok');
    expect(at()).toBe('home');
    expect(context()).toMatchObject({ problem: null, errorShown: false, requestId: null });
  });

  test('whose denial is lost is denied again by RETRY', async () => {
    const { press, answers } = asked();
    press('denyLogin');
    await answers[0]?.answer({ ok: false, problem: 'no-answer' });
    press('retry');
    expect(answers[1]?.input).toEqual(answers[0]?.input);
  });

  test('denied after an approval was lost is another request', async () => {
    const { type, press, answers } = asked();
    type('pinField', figurePin);
    press('approve');
    await answers[0]?.answer({ ok: false, problem: 'no-answer' });
    press('denyLogin');
    expect(answers[1]?.input.answer).toBe('denied');
    expect(answers[1]?.input.requestId).not.toBe(answers[0]?.input.requestId);
  });

  test('has a request id of its own after the answer to another was lost', async () => {
    const { actor, type, press, answers } = asked();
    type('pinField', figurePin);
    press('approve');
    await answers[0]?.answer({ ok: false, problem: 'no-answer' });
    actor.send(read(other));
    press('headsUp');
    type('pinField', figurePin);
    press('approve');
    expect(answers[1]?.input.loginId).toBe('other');
    expect(answers[1]?.input.requestId).not.toBe(answers[0]?.input.requestId);
  });

  test('has a request id of its own after the answer to an activation was lost', async () => {
    const { actor, type, press, giveCode, activations, answers } = runAndroid(active);
    giveCode();
    type('pinField', figurePin);
    press('activate');
    await activations[0]?.answer({ ok: false, problem: 'no-answer' });
    actor.send(read(login));
    press('headsUp');
    type('pinField', figurePin);
    press('approve');
    expect(answers).toHaveLength(1);
    expect(answers[0]?.input.requestId).not.toBe(activations[0]?.input.requestId);
  });
});
