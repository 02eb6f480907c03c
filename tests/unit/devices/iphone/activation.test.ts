import { describe, expect, test } from 'vitest';
import { figureCode, figureKey } from '../../../../src/devices/kit/figured.ts';
import { newIphone } from '../../../../src/devices/iphone/iphone.memory.ts';
import { codeEntropyBytes, createCode, formatCode } from '../../../../src/enrolment/activation-code.ts';
import { keyOfCode } from '../../../../src/enrolment/phone-key.ts';
import { activation } from '../answers.ts';
import { activeIphone, iphoneWithApp, playIphone, runIphone, sharedIphone } from '../play.ts';

const otherCode = createCode('practice-joint', new Uint8Array(codeEntropyBytes));

function atUnlock(phone = iphoneWithApp) {
  const run = runIphone(phone);
  run.giveCode();
  return run;
}

describe('the ways to an activation', () => {
  test('with the string: setup, the code, the face', () => {
    const phone = playIphone().press('ibkrMobile', 'setupQr');
    expect(phone.at).toBe('setupCode');
    phone.send({ type: 'type.codeField', text: figureCode }).press('activate');
    expect(phone.at).toBe('secureActivation');
    expect(phone.context).toMatchObject({ code: figureCode, byBanner: false });
    expect(phone.press('giveFace').at).toBe('activating');
    phone.answer({ ok: true, value: activation });
    expect(phone.at).toBe('activated');
    expect(phone.press('done').at).toBe('appStart');
  });

  test('of another user from the login screen: Services, Authenticate, Add User', () => {
    const phone = playIphone(activeIphone).press('ibkrMobile', 'services', 'authenticate', 'addUser');
    expect(phone.at).toBe('addUser');
    expect(phone.press('setupQr').at).toBe('setupCode');
    expect(phone.press('back', 'back').at).toBe('authenticate');
  });

  test('of another user from inside: More, Two-Factor Authentication, Add User', () => {
    const { settings } = activeIphone;
    const phone = playIphone({ ...activeIphone, settings: { ...settings, opens: 'inside' } });
    expect(phone.press('ibkrMobile').at).toBe('appHome');
    expect(phone.press('more', 'twoFactor', 'addUser').at).toBe('addUser');
    expect(phone.press('setupQr', 'back', 'back').at).toBe('twoFactorMenu');
  });

  test.each([
    ['face', 'giveFace', ['giveFinger']],
    ['finger', 'giveFinger', ['giveFace']],
    ['none', 'givePasscode', ['giveFace', 'giveFinger']],
  ] as const)('unlocked by %s takes one press, and no other way', (biometrics, give, others) => {
    const { settings } = iphoneWithApp;
    const phone = playIphone({ ...iphoneWithApp, settings: { ...settings, biometrics } }).toUnlock();
    for (const other of others) expect(phone.press(other).at).toBe('secureActivation');
    expect(phone.press(give).at).toBe('activating');
  });

  test('take face or passcode where the iPhone has both, and only the face where it has no passcode', () => {
    expect(playIphone().toUnlock().press('givePasscode').at).toBe('activating');
    const settings = { ...iphoneWithApp.settings, passcode: false };
    expect(
      playIphone({ ...iphoneWithApp, settings })
        .toUnlock()
        .press('givePasscode').at,
    ).toBe('secureActivation');
  });

  test('left by Cancel lead back to the field, which still holds what was typed', () => {
    const phone = playIphone().toUnlock().press('cancel');
    expect([phone.at, phone.context.codeField]).toEqual(['setupCode', formatCode(figureCode)]);
  });
});

describe('an activation', () => {
  test('is sent once, with the code, the phone and a fresh request id', () => {
    const { press, activations, at } = atUnlock();
    press('giveFace', 'giveFace', 'givePasscode');
    expect(at()).toBe('activating');
    expect(activations.map(({ input }) => input)).toEqual([
      { code: figureCode, phoneId: 'figure', requestId: expect.stringMatching(/^[0-9a-f]{32}$/) as string },
    ]);
  });

  test('that succeeds adds the user with a key, and leaves nothing of what was typed, and no PIN', async () => {
    const { press, activations, at, context } = atUnlock();
    press('giveFace');
    await activations[0]?.answer({ ok: true, value: activation });
    expect(at()).toBe('activated');
    expect(context()).toMatchObject({ codeField: '', code: null, requestId: null });
    expect(context().phone).toMatchObject({
      users: [{ id: 'practice-ana', key: figureKey, place: 'here' }],
    });
    expect(JSON.stringify(context())).not.toMatch(/"pin/i);
  });

  test('of a second user leaves the first as it is', async () => {
    const { press, giveCode, activations, context } = runIphone(activeIphone);
    giveCode(otherCode);
    press('giveFace');
    await activations[0]?.answer({ ok: true, value: { ...activation, userId: 'practice-joint' } });
    expect(context().phone.users).toEqual([
      ...activeIphone.users,
      { id: 'practice-joint', key: keyOfCode(otherCode), place: 'here' },
    ]);
  });
});

describe('an answer that is lost', () => {
  test.each(['no-answer', 'answer-malformed', 'server-error', 'throttled'] as const)(
    'after %s, Try Again and the face send the same request again',
    async (problem) => {
      const { press, activations, at, context } = atUnlock();
      press('giveFace');
      await activations[0]?.answer({ ok: false, problem });
      expect(at()).toBe('secureActivation');
      expect(context()).toMatchObject({ problem, errorShown: false });
      press('retry');
      await activations[1]?.answer({ ok: false, problem });
      press('giveFace');
      expect(activations).toHaveLength(3);
      expect(new Set(activations.map(({ input }) => JSON.stringify(input))).size).toBe(1);
    },
  );

  test('is needed before anything can be tried again', () => {
    expect(playIphone().toUnlock().press('retry').at).toBe('secureActivation');
  });

  test('does not lend its request id to another code', async () => {
    const { press, activations, giveCode } = atUnlock();
    press('giveFace');
    await activations[0]?.answer({ ok: false, problem: 'no-answer' });
    giveCode(otherCode);
    press('giveFace');
    expect(activations[1]?.input.code).toBe(otherCode);
    expect(activations[1]?.input.requestId).not.toBe(activations[0]?.input.requestId);
  });
});

describe('a code that the backend refuses', () => {
  test.each([
    'code-used',
    'code-replaced',
    'code-expired',
    'already-enrolled-here',
    'already-enrolled-elsewhere',
  ] as const)("%s shows the product's own error over the field, and OK closes it", async (problem) => {
    const { press, activations, at, context } = atUnlock();
    press('giveFace');
    await activations[0]?.answer({ ok: false, problem });
    expect(at()).toBe('setupCode');
    expect(context()).toMatchObject({ problem, errorShown: true });
    press('activate');
    expect(activations).toHaveLength(1);
    press('ok');
    expect(at()).toBe('setupCode');
    expect(context()).toMatchObject({ problem: null, errorShown: false, code: null, requestId: null });
  });

  test('is followed by a new request', async () => {
    const { press, activations, giveCode } = atUnlock();
    press('giveFace');
    await activations[0]?.answer({ ok: false, problem: 'code-used' });
    press('ok');
    giveCode(otherCode);
    press('giveFace');
    expect(activations[1]?.input.requestId).not.toBe(activations[0]?.input.requestId);
  });
});

describe('an iPhone that cannot run the app', () => {
  const { settings } = iphoneWithApp;
  const refused = [
    [{ system: 10 }, 'phone-too-old'],
    [{ biometrics: 'none', passcode: false }, 'phone-unprotected'],
  ] as const;

  test.each(refused)('with %o is refused as %s, and its settings mend it', (changed, problem) => {
    const phone = playIphone({ ...iphoneWithApp, settings: { ...settings, ...changed } });
    phone.press('ibkrMobile');
    expect([phone.at, phone.context.problem]).toEqual(['appRefused', problem]);
    phone.press('phoneSettings');
    expect([phone.at, phone.context.problem]).toEqual(['settings', null]);
    phone.send({ type: 'settings.set', settings }).press('home', 'ibkrMobile');
    expect(phone.at).toBe('appStart');
  });

  test.each(refused)('with %o is refused from the store too', (changed, problem) => {
    const phone = playIphone({ ...iphoneWithApp, settings: { ...settings, ...changed } })
      .press('appStore', 'storeSearchTab')
      .send({ type: 'type.storeSearch', text: 'ibkr' })
      .press('open');
    expect([phone.at, phone.context.problem]).toEqual(['appRefused', problem]);
  });

  test('is not an iPhone that has only a passcode', () => {
    const phone = playIphone({ ...iphoneWithApp, settings: { ...settings, biometrics: 'none' } });
    expect(phone.press('ibkrMobile').at).toBe('appStart');
  });
});

describe('the store', () => {
  const searching = (search: string) =>
    playIphone(newIphone('new'))
      .press('appStore', 'storeSearchTab')
      .send({ type: 'type.storeSearch', text: search });

  test('finds the app while it is typed, and installs it', () => {
    const phone = searching('ibkr').press('get');
    expect(phone.at).toBe('storeInstalling');
    phone.send({ type: 'install.progress', percent: 60 });
    expect([phone.at, phone.context.phone.installed]).toEqual(['storeInstalling', false]);
    phone.send({ type: 'install.progress', percent: 100 });
    expect([phone.at, phone.context.phone.installed]).toEqual(['storeInstalled', true]);
    expect(phone.press('open').at).toBe('notificationsPermission');
  });

  test.each(['', 'weather', 'bank'])('does not find it by "%s"', (search) => {
    expect(searching(search).press('get').at).toBe('storeSearch');
  });

  test('opens no app that is not installed', () => {
    expect(searching('ibkr').press('open').at).toBe('storeSearch');
    expect(playIphone(newIphone('new')).press('ibkrMobile').at).toBe('home');
  });
});

describe('notifications', () => {
  const unasked = { ...iphoneWithApp, notificationsAllowed: null };

  test.each([
    ['allow', true],
    ['dontAllow', false],
  ] as const)('are asked for once, and %s goes on', (answer, allowed) => {
    const phone = playIphone(unasked).press('ibkrMobile');
    expect(phone.at).toBe('notificationsPermission');
    phone.press(answer);
    expect([phone.at, phone.context.phone.notificationsAllowed]).toEqual(['appStart', allowed]);
    expect(phone.press('home', 'ibkrMobile').at).toBe('appStart');
  });

  test('are switched in the settings once the app has asked for them', () => {
    expect(playIphone(unasked).press('phoneSettings', 'allow').context.phone.notificationsAllowed).toBeNull();
    const phone = playIphone(sharedIphone).press('phoneSettings', 'allow');
    expect(phone.context.phone.notificationsAllowed).toBe(false);
    expect(phone.press('allow').context.phone.notificationsAllowed).toBe(true);
  });
});
