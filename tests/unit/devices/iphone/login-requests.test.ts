import { describe, expect, test } from 'vitest';
import { figureCode } from '../../../../src/devices/kit/figured.ts';
import { newIphone } from '../../../../src/devices/iphone/iphone.memory.ts';
import { login } from '../answers.ts';
import { activeIphone, iphoneWithApp, playIphone, runIphone } from '../play.ts';
import { drawIphone, said } from '../render.tsx';

const read = (...logins: (typeof login)[]) => ({ type: 'logins.read', logins, clockOffset: 0 }) as const;
const silent = { ...activeIphone, notificationsAllowed: false };

function asked() {
  const run = runIphone(activeIphone);
  run.actor.send(read(login));
  run.press('headsUp');
  return run;
}

describe('a notification', () => {
  test('slides in, and opens the login from there or from the Notification Center', () => {
    const phone = playIphone(activeIphone).send(read(login));
    expect(phone.context.headsUp).toBe('figure');
    phone.press('ibkrMobile', 'statusBar');
    expect(phone.context).toMatchObject({ headsUp: null, shadeOpen: true });
    expect(phone.press('notification').at).toBe('approve');
    expect(phone.context).toMatchObject({ login, shadeOpen: false });
  });

  test('does not come where the app may not send any, and the Notification Center says why', () => {
    const phone = playIphone(silent).send(read(login));
    expect(phone.context.headsUp).toBeNull();
    phone.press('statusBar');
    expect(said(drawIphone(phone.at, phone.context)).join(' ')).toContain(
      'IBKR Mobile notifications are off',
    );
    expect(phone.press('notification').at).toBe('home');
    phone.press('closeShade', 'phoneSettings', 'allow', 'statusBar', 'notification');
    expect(phone.at).toBe('approve');
  });
});

describe('a login request', () => {
  test('is approved once the phone is unlocked, and once only', async () => {
    const { press, answers, at } = asked();
    press('approve');
    expect([at(), answers]).toEqual(['secureApproval', []]);
    press('giveFace', 'giveFace');
    expect(answers.map(({ input }) => input)).toMatchObject([{ loginId: 'figure', answer: 'approved' }]);
    await answers[0]?.answer({ ok: true, value: {} });
    expect(at()).toBe('approved');
    press('done');
    expect(at()).toBe('home');
  });

  test('is not approved when the lock is left by Cancel', () => {
    const { press, answers, at } = asked();
    press('approve', 'cancel');
    expect([at(), answers]).toEqual(['approve', []]);
  });

  test('is denied without unlocking', async () => {
    const { press, answers, at, context } = asked();
    press('denyLogin');
    expect(answers[0]?.input.answer).toBe('denied');
    await answers[0]?.answer({ ok: true, value: {} });
    expect([at(), context().answer]).toEqual(['approved', 'denied']);
  });

  test.each([
    ['approval', ['approve', 'giveFace']],
    ['denial', ['denyLogin']],
  ] as const)('whose %s is lost is sent again by Try Again, as the same request', async (_, presses) => {
    const { press, answers, at } = asked();
    press(...presses);
    await answers[0]?.answer({ ok: false, problem: 'no-answer' });
    expect(at()).toBe('approve');
    press('retry');
    expect(answers[1]?.input).toEqual(answers[0]?.input);
  });

  test('that is over shows the error, and OK leads home', async () => {
    const { press, answers, at, context } = asked();
    press('approve', 'giveFace');
    await answers[0]?.answer({ ok: false, problem: 'login-timed-out' });
    expect(context()).toMatchObject({ errorShown: true, problem: 'login-timed-out' });
    press('ok');
    expect(at()).toBe('home');
  });
});

describe('a link that the browser opened', () => {
  const opened = { type: 'link.opened', code: figureCode } as const;

  test('taken on a new iPhone asks about notifications, then for the face', () => {
    const phone = playIphone(newIphone('new')).send(opened).press('takeOffered');
    expect(phone.at).toBe('notificationsPermission');
    expect(phone.context).toMatchObject({ offered: null, code: figureCode, phone: { installed: true } });
    expect(phone.press('allow').at).toBe('secureActivation');
  });

  test('taken where the app was opened before asks for the face at once; left, it is gone', () => {
    expect(playIphone().send(opened).press('takeOffered').at).toBe('secureActivation');
    const left = playIphone().send(opened).press('leaveOffered', 'takeOffered');
    expect([left.at, left.context.offered]).toEqual(['home', null]);
  });

  test('with which this iPhone was activated shows its confirmation again', () => {
    expect(playIphone(activeIphone).send(opened).press('takeOffered').at).toBe('activated');
  });

  test('taken on an iPhone without a lock is refused, and waits until that is mended', () => {
    const { settings } = iphoneWithApp;
    const open = { ...settings, biometrics: 'none' as const, passcode: false };
    const phone = playIphone({ ...iphoneWithApp, settings: open })
      .send(opened)
      .press('takeOffered');
    expect([phone.at, phone.context.problem]).toEqual(['appRefused', 'phone-unprotected']);
    phone.press('phoneSettings').send({ type: 'settings.set', settings });
    expect(phone.press('takeOffered').at).toBe('secureActivation');
  });
});
