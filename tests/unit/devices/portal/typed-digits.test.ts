/** The digits of a phone in another browser, typed into the portal: a confirmation, or a response. */
import { describe, expect, test } from 'vitest';
import { figureSessions } from '../../../../src/devices/kit/figured.ts';
import type { PortalScreen } from '../../../../src/devices/portal/portal.types.ts';
import { foreignTexts, wronglyAnswered } from '../answers.ts';
import { loggedIn, read } from './logged-in.ts';

const { codeOffered, activated, awaitingApproval, open } = figureSessions;

/** The two screens with a field for digits, the way to each, and its controls. */
const screens = [
  {
    screen: 'confirmOther',
    from: 'codeOffered',
    way: 'otherPhone',
    field: 'confirmationField',
    button: 'confirm',
    asBefore: codeOffered,
    tooShort: 'confirmation-length',
    failure: 'code-expired',
  },
  {
    screen: 'challenge',
    from: 'awaitingApproval',
    way: 'noNotification',
    field: 'responseField',
    button: 'respond',
    asBefore: awaitingApproval,
    tooShort: 'response-length',
    failure: 'login-timed-out',
  },
] as const satisfies readonly ({ screen: PortalScreen } & Record<string, unknown>)[];

describe.each(screens)('in $screen', ({ screen, from, way, field, button, asBefore, tooShort, failure }) => {
  /** The screen with something typed. */
  async function typed(text: string) {
    const run = await loggedIn(from);
    run.press(way);
    run.type(field, text);
    expect(run.at()).toBe(screen);
    return run;
  }
  /** The screen with the digits sent, and not answered. */
  async function sent(text = '0123 4567') {
    const run = await typed(text);
    run.press(button);
    return run;
  }

  test.each(['01234567', ' 0123 4567 ', '0123-4567', '０１２３４５６７'])(
    'eight digits are sent as plain digits, however they are typed: %s',
    async (text) => {
      const { orders, at, context } = await sent(text);
      expect(orders).toMatchObject([{ type: button, sessionId: 'figure', digits: '01234567' }]);
      expect(orders[0]?.requestId).toMatch(/^[0-9a-f]{32}$/);
      expect([at(), context().problem]).toEqual([screen, null]);
    },
  );

  test('the button pressed twice in a moment sends one order', async () => {
    const { press, orders } = await sent();
    press(button, button);
    expect(orders).toHaveLength(1);
  });

  test('a reading meanwhile does not free the button; the answer does', async () => {
    const { actor, press, orders } = await sent();
    actor.send(read(asBefore));
    press(button);
    expect(orders).toHaveLength(1);
    actor.send(read(asBefore, orders[0]?.requestId));
    press(button);
    expect(orders).toHaveLength(2);
    expect(orders[1]?.requestId).not.toBe(orders[0]?.requestId);
  });

  test('a message about the digits stays when the session is read, and goes when they are changed', async () => {
    const { actor, press, type, context } = await typed('1234');
    press(button);
    actor.send(read(asBefore));
    expect(context()).toMatchObject({ problem: tooShort, [field]: '1234' });
    type(field, '12345');
    expect(context().problem).toBeNull();
  });

  test('a refusal by the service stays when the session is read', async () => {
    const { actor, context } = await sent();
    actor.send({
      type: 'session.failed',
      problem: failure,
      answers: actor.getSnapshot().context.order?.requestId ?? null,
    });
    actor.send(read(asBefore));
    expect(context().problem).toBe(failure);
  });

  test('the message that the service does not answer goes once it answers', async () => {
    const { actor, context } = await sent();
    actor.send({
      type: 'session.failed',
      problem: 'no-answer',
      answers: actor.getSnapshot().context.order?.requestId ?? null,
    });
    expect(context().problem).toBe('no-answer');
    actor.send(read(asBefore));
    expect(context().problem).toBeNull();
  });

  test('an order whose answer is lost is sent once more by Try again, digits and request id the same', async () => {
    const { actor, press, orders } = await sent();
    actor.send({
      type: 'session.failed',
      problem: 'no-answer',
      answers: actor.getSnapshot().context.order?.requestId ?? null,
    });
    press('tryAgain');
    expect(orders[1]).toEqual(orders[0]);
    press(button);
    expect(orders, 'it is under way again').toHaveLength(2);
  });

  test('a reading that fails meanwhile does not free the button', async () => {
    const { actor, press, orders } = await sent();
    actor.send({ type: 'session.failed', problem: 'no-answer', answers: null });
    press(button);
    expect(orders).toHaveLength(1);
  });

  test('after a failure the button sends another order', async () => {
    const { actor, press, orders } = await sent();
    actor.send({
      type: 'session.failed',
      problem: 'no-answer',
      answers: actor.getSnapshot().context.order?.requestId ?? null,
    });
    press(button);
    expect(orders).toHaveLength(2);
    expect(orders[1]?.requestId).not.toBe(orders[0]?.requestId);
  });

  test.each(['', '1234', '012345678'])(
    'too few or too many digits stay, and are not sent: "%s"',
    async (text) => {
      const { press, orders, context } = await typed(text);
      press(button);
      expect(orders).toEqual([]);
      expect(context()).toMatchObject({ problem: tooShort, [field]: text });
    },
  );

  test.each(foreignTexts.filter((text) => !/^\d+$/.test(text)))(
    'a text without digits is cleared, kept nowhere and not sent: %s',
    async (text) => {
      const { actor, press, orders, context } = await typed(text);
      press(button);
      expect(orders).toEqual([]);
      expect(context()[field]).toBe('');
      expect(context().problem).toBe(text.startsWith('otpauth') ? 'maybe-secret' : 'not-ours');
      expect(JSON.stringify(actor.getPersistedSnapshot())).not.toContain(text);
    },
  );

  describe('digits can be sent once more', () => {
    test.each([failure, 'no-answer'] as const)(
      'after the digits that failed were changed: %s',
      async (problem) => {
        const { actor, press, type, orders } = await sent();
        actor.send({
          type: 'session.failed',
          problem,
          answers: actor.getSnapshot().context.order?.requestId ?? null,
        });
        type(field, '76543210');
        press(button);
        expect(orders.map(({ digits }) => digits)).toEqual(['01234567', '76543210']);
      },
    );

    test('after a reading removed the message of the failure', async () => {
      const { actor, press, orders } = await sent();
      actor.send({
        type: 'session.failed',
        problem: 'no-answer',
        answers: actor.getSnapshot().context.order?.requestId ?? null,
      });
      actor.send(read(asBefore));
      press(button);
      expect(orders).toHaveLength(2);
    });

    test('after the limit was moved, even before the answer to that order', async () => {
      const { press, type, orders } = await loggedIn(from);
      press('extend', way);
      type(field, '01234567');
      press(button);
      expect(orders.at(-1)).toMatchObject({ type: button });
    });
  });

  test('the field is empty when the screen is opened again', async () => {
    const { press, context } = await typed('1234');
    press(...(screen === 'confirmOther' ? ['back'] : ['resend']), way);
    expect(context()).toMatchObject({ [field]: '', problem: null });
  });
});

describe('the confirmation', () => {
  test('that is right leads on, and nothing of it is left', async () => {
    const { actor, press, type, orders, at, context } = await loggedIn('codeOffered');
    press('otherPhone');
    type('confirmationField', '01234567');
    press('confirm');
    actor.send(read({ ...activated, boundTo: 'elsewhere' }, orders[0]?.requestId));
    expect(at()).toBe('activated');
    expect(context()).toMatchObject({ confirmationField: '', order: null, problem: null });
  });

  test('is no longer asked for once a phone here has activated, and its message is gone', async () => {
    const { actor, press, at, context } = await loggedIn('codeOffered');
    press('otherPhone', 'confirm');
    expect(context().problem).toBe('confirmation-length');
    actor.send(read(activated));
    expect([at(), context().problem]).toEqual(['activated', null]);
  });

  test('that was refused may be tried again after BACK', async () => {
    const { actor, press, type, orders } = await loggedIn('codeOffered');
    for (const digits of ['01234567', '76543210']) {
      press('otherPhone');
      type('confirmationField', digits);
      press('confirm');
      actor.send({
        type: 'session.failed',
        problem: 'confirmation-wrong',
        answers: actor.getSnapshot().context.order?.requestId ?? null,
      });
      press('back');
    }
    expect(orders.map(({ digits }) => digits)).toEqual(['01234567', '76543210']);
  });

  test('is not asked for when the code is gone', async () => {
    const { actor, press, at, context } = await loggedIn('codeOffered');
    press('otherPhone');
    actor.send({ type: 'session.gone' });
    expect([at(), context().problem]).toEqual(['chooseUser', 'session-gone']);
  });
});

describe('the response', () => {
  test.each([
    ['right', open, 'loggedIn'],
    ['wrong', wronglyAnswered, 'refused'],
  ] as const)('that is %s ends the login', async (_which, session, screen) => {
    const { actor, press, type, orders, at, context } = await loggedIn('awaitingApproval');
    press('noNotification');
    type('responseField', '01234567');
    press('respond');
    actor.send(read(session, orders[0]?.requestId));
    expect([at(), context().order]).toEqual([screen, null]);
  });

  test.each([
    ['approved', open, 'loggedIn'],
    ['refused', figureSessions.refused, 'refused'],
  ] as const)('loses its message once the login is %s in another way', async (_how, session, screen) => {
    const { actor, press, at, context } = await loggedIn('awaitingApproval');
    press('noNotification', 'respond');
    expect(context().problem).toBe('response-length');
    actor.send(read(session));
    expect([at(), context().problem]).toEqual([screen, null]);
  });

  test('is no longer asked for once the notification is sent again: the portal waits for the phone', async () => {
    const { press, orders, at } = await loggedIn('awaitingApproval');
    press('noNotification', 'resend');
    expect(at()).toBe('awaitingApproval');
    expect(orders).toMatchObject([{ type: 'resend' }]);
  });
});
