/** The chapter of a phone that stays quiet: every transition that it adds, and what its reader is told of a login. */
import type { AnyStateMachine } from 'xstate';
import { initialTransition, transition } from 'xstate';
import { describe, expect, test } from 'vitest';
import type { AndroidContext, AndroidScreen } from '../../../../src/devices/android/android.types.ts';
import type { IphoneContext, IphoneScreen } from '../../../../src/devices/iphone/iphone.types.ts';
import { quietSettings, showsNotices } from '../../../../src/devices/phone/phone.memory.ts';
import type { PhoneContext } from '../../../../src/devices/phone/phone.types.ts';
import { buildStrings } from '../../../../src/i18n/at-build.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { androidMachine, androidWithQuiet } from '../android/whole-android.ts';
import { login } from '../answers.ts';
import { expectNoSlip } from '../expect-no-slip.ts';
import { iphoneMachine, iphoneWithQuiet } from '../iphone/whole-iphone.ts';
import { active, activeIphone } from '../play.ts';
import { drawAndroid, drawIphone, marksIn, said } from '../render.tsx';
import { notTaken, walk } from '../walk.ts';

type Snapshot = { value: string; context: PhoneContext };

const asks = { type: 'logins.read', logins: [login], clockOffset: 0 } as const;
const press = (...controls: string[]) => controls.map((control) => ({ type: `press.${control}` }));
const { noneLocked } = buildStrings.en.app.quiet;
const { title } = buildStrings.en.app.notice;

const phones = {
  android: {
    machine: androidWithQuiet as AnyStateMachine,
    usual: androidMachine as AnyStateMachine,
    memory: { ...active, notificationsAllowed: true },
    toLockScreen: press('phoneSettings', 'lockScreen'),
    draw: (screen: string, context: PhoneContext, given?: object) =>
      drawAndroid(screen as AndroidScreen, context as AndroidContext, given),
  },
  iphone: {
    machine: iphoneWithQuiet as AnyStateMachine,
    usual: iphoneMachine as AnyStateMachine,
    memory: activeIphone,
    toLockScreen: press('phoneSettings', 'notificationSettings', 'ibkr', 'lockScreen'),
    draw: (screen: string, context: PhoneContext, given?: object) =>
      drawIphone(screen as IphoneScreen, context as IphoneContext, given),
  },
};

describe.each(Object.entries(phones))('%s', (kind, { machine, usual, memory, toLockScreen, draw }) => {
  /** The phone, event by event. */
  function play(settings: object = {}) {
    const phone = { ...memory, settings: { ...memory.settings, ...settings } };
    let now = initialTransition(machine, phone)[0];
    const played = {
      at: () => String(now.value),
      context: () => now.context as PhoneContext,
      said: () => said(draw(played.at(), played.context())),
      send(...events: readonly { type: string }[]) {
        for (const event of events) now = transition(machine, now, event)[0];
        return played;
      },
      press: (...controls: string[]) => played.send(...press(...controls)),
    };
    return played;
  }

  test('every transition of the chapter is taken by some path through it', () => {
    const controls = ['phoneSettings', 'airplaneMode', 'doNotDisturb', 'lockScreen', 'lockPhone', 'unlock'];
    const walked = walk(
      machine,
      ({ context }: Snapshot) =>
        context.login || context.shadeOpen
          ? press('home')
          : [asks, ...press(...controls, 'statusBar', 'notification', 'home'), ...toLockScreen],
      (({ value, context }: Snapshot) =>
        JSON.stringify([
          value,
          context.phone.settings,
          context.logins,
          context.shadeOpen,
          context.login,
        ])) as never,
    );
    const before = new Set(notTaken(usual, { states: [], steps: [] }));
    const isOwn = (name: string): boolean => !before.has(name);
    const all = notTaken(machine, { states: [], steps: [] }).filter(isOwn);
    const left = notTaken(machine, walked).filter(isOwn);
    console.log(`${kind}, quiet: ${all.length - left.length} of ${all.length} transitions covered`);
    expect(left).toEqual([]);
    for (const { value, context } of walked.states as unknown as Snapshot[])
      if (value === 'locked') expect([context.headsUp, context.shadeOpen]).toEqual([null, false]);
  });

  test('in airplane mode no login is told, and the one that waits slides in when it ends', () => {
    const phone = play({ quiet: ['airplaneMode'] }).send(asks);
    expect(phone.context().headsUp).toBeNull();
    phone.press('statusBar');
    expect(phone.said()).not.toContain(title);
    expect(phone.press('notification').at()).toBe('home');
    phone.press('closeShade', 'phoneSettings', 'airplaneMode');
    expect([phone.context().headsUp, phone.context().phone.settings.quiet]).toEqual([login.id, []]);
    expect(phone.press('headsUp').at()).toBe('approve');
  });

  test('with Do Not Disturb nothing slides in, and the drawer has the login', () => {
    const phone = play({ quiet: [...quietSettings] })
      .send(asks)
      .press('phoneSettings', 'airplaneMode');
    expect(phone.context().headsUp).toBeNull();
    expect(phone.press('home', 'statusBar').said()).toContain(title);
    expect(phone.press('notification').at()).toBe('approve');
  });

  test('each switch turns on what it has turned off', () => {
    const phone = play().press('phoneSettings', ...quietSettings);
    expect(phone.context().phone.settings.quiet).toEqual([...quietSettings]);
    expect(phone.press(...quietSettings).context().phone.settings.quiet).toEqual([]);
  });

  test('a lock screen that hides notifications shows none, and cannot be pulled down', () => {
    const phone = play({ shows: ['notificationCenter', 'banners'] })
      .press('lockPhone')
      .send(asks);
    expect(phone.said()).toContain(noneLocked);
    expect(phone.said()).not.toContain(title);
    expect(phone.press('statusBar').context().shadeOpen).toBe(false);
    expect(phone.press('notification').at()).toBe('locked');
    expect(phone.press('unlock', 'statusBar').said()).toContain(title);
  });

  test('a lock screen that shows notifications leads to the login', () => {
    const phone = play({ shows: ['notificationCenter'] }).send(...toLockScreen);
    expect(showsNotices(phone.context().phone, 'lockScreen')).toBe(true);
    phone.press('lockPhone').send(asks);
    expect([phone.at(), phone.said().includes(noneLocked)]).toEqual(['locked', false]);
    expect(phone.said()).toContain(title);
    expect(phone.press('notification').at()).toBe('approve');
    expect(
      phone
        .press('home')
        .send(...toLockScreen)
        .press('lockPhone')
        .said(),
    ).toContain(noneLocked);
  });

  test('a lock screen alone shows the login, where no drawer keeps any', () => {
    const phone = play({ shows: ['lockScreen'] })
      .press('lockPhone')
      .send(asks);
    expect(phone.said()).toContain(title);
    expect(phone.press('notification').at()).toBe('approve');
    expect(phone.context().login?.id).toBe(login.id);
  });

  test('a lock screen shows nothing of an app that may not notify, or in airplane mode', () => {
    const phone = play({ quiet: ['airplaneMode'] })
      .press('lockPhone')
      .send(asks);
    expect(phone.said()).toContain(noneLocked);
    expect(phone.press('notification').at()).toBe('locked');
    const muted = { ...memory, notificationsAllowed: false };
    phone.press('unlock').send({ type: 'phone.remembered', phone: muted } as never);
    expect(phone.press('lockPhone').said()).toContain(noneLocked);
  });

  test.each(languages)('its screens are drawn in %s, still and live, with their controls', (language) => {
    const locked = play().press('lockPhone').context();
    const drawn = [
      ['locked', { ...locked, logins: [login] }, ['unlock', 'notification']],
      ['locked', locked, ['unlock']],
      ['home', locked, ['lockPhone']],
      ['settings', locked, [...quietSettings]],
    ] as const;
    for (const [screen, context, controls] of drawn) {
      expectNoSlip(draw(screen, context, { language }), screen);
      expectNoSlip(draw(screen, context, { language, live: true }), screen);
      for (const marked of controls)
        expect([marked, marksIn(draw(screen, context, { marked }))]).toEqual([marked, 1]);
    }
  });
});
