import { describe, expect, test } from 'vitest';
import { newAndroid } from '../../../../src/devices/android/android.memory.ts';
import { playAndroid, withApp } from '../play.ts';

const withSettings = (settings: Partial<typeof withApp.settings>) => ({
  ...withApp,
  settings: { ...withApp.settings, ...settings },
});

describe('a phone that cannot run the app', () => {
  test.each([
    [{ rooted: true }, 'phone-rooted'],
    [{ system: 5 }, 'phone-too-old'],
    [{ rooted: true, system: 5 }, 'phone-rooted'],
  ] as const)('%o is refused as %s, and its settings mend it', (settings, problem) => {
    const phone = playAndroid(withSettings(settings)).press('ibkrMobile');
    expect([phone.at, phone.context.problem]).toEqual(['appRefused', problem]);
    phone.press('phoneSettings');
    expect([phone.at, phone.context.problem]).toEqual(['settings', null]);
    phone.send({ type: 'settings.set', settings: { rooted: false, system: 6 } }).press('back', 'ibkrMobile');
    expect(phone.at).toBe('appStart');
  });

  test('is refused from the store too', () => {
    const phone = playAndroid(withSettings({ system: 5 }))
      .press('playStore')
      .send({ type: 'type.storeSearch', text: 'ibkr' })
      .press('storeSubmit', 'open');
    expect(phone.at).toBe('appRefused');
  });
});

describe('the store', () => {
  const results = (search: string) =>
    playAndroid(newAndroid('new'))
      .press('playStore')
      .send({ type: 'type.storeSearch', text: search })
      .press('storeSubmit');

  test.each(['IBKR Mobile', 'ib key', 'IB-Key', 'interactive brokers'])('finds the app by "%s"', (search) => {
    expect(results(search).press('install').at).toBe('storeInstalling');
  });

  test.each(['', 'weather', 'bank'])('does not find the app by "%s"', (search) => {
    expect(results(search).press('install').at).toBe('storeResults');
  });

  test('installs the app, which then stands on the home screen', () => {
    const phone = results('IBKR').press('install').send({ type: 'install.progress', percent: 36 });
    expect([phone.context.installed, phone.context.phone.installed]).toEqual([36, false]);
    phone.send({ type: 'install.progress', percent: 100 });
    expect([phone.at, phone.context.phone.installed]).toEqual(['storeInstalled', true]);
    expect(phone.press('home', 'ibkrMobile').at).toBe('appStart');
  });

  test.each(['back', 'home'] as const)('that is left by %s goes on installing', (way) => {
    const phone = results('IBKR').press('install');
    expect(phone.context.phone.installed).toBe(false);
    expect(phone.press(way, 'home', 'ibkrMobile').at).toBe('appStart');
  });
});

test('an app that is not installed cannot be opened', () => {
  expect(playAndroid(newAndroid('new')).press('ibkrMobile').at).toBe('home');
});

test('a change by another tab is known here', () => {
  const phone = newAndroid('other');
  expect(playAndroid().send({ type: 'phone.remembered', phone }).context.phone).toEqual(phone);
});

test('HOME leaves any screen and takes its message away', () => {
  const phone = playAndroid().toPin().press('activate');
  expect(phone.context.problem).toBe('pin-length');
  phone.press('home');
  expect([phone.at, phone.context.problem]).toEqual(['home', null]);
});
