/** The notifications of the app, in the settings of the Android phone: a login is told or not by them. */
import { expect, test } from 'vitest';
import { buildStrings } from '../../../../src/i18n/at-build.ts';
import { login } from '../answers.ts';
import { active, playAndroid } from '../play.ts';
import { drawAndroid, said } from '../render.tsx';

const asks = { type: 'logins.read', logins: [login], clockOffset: 0 } as const;
const muted = { ...active, notificationsAllowed: false };
const onTheWay = ['phoneSettings', 'appsAndNotifications', 'ibkrMobile', 'appNotifications'] as const;
const { notice } = buildStrings.en.app;

const drawer = ({ at, context }: ReturnType<typeof playAndroid>): string[] => said(drawAndroid(at, context));

test('a phone that may not notify slides nothing in, and its drawer is empty', () => {
  const phone = playAndroid(muted).send(asks);
  expect(phone.context.headsUp).toBeNull();
  const opened = phone.press('statusBar');
  expect(drawer(opened)).toContain(notice.none);
  expect(drawer(opened)).not.toContain(notice.title);
  expect(opened.press('notification').at).toBe('home');
});

test('the switch in the settings lets the app notify, and takes that back', () => {
  const phone = playAndroid(muted).press(...onTheWay);
  expect([phone.at, phone.context.phone.notificationsAllowed]).toEqual(['appNotifications', false]);
  expect(phone.press('allowNotifications').send(asks).context.headsUp).toBe(login.id);
  expect(phone.press('allowNotifications').context.phone.notificationsAllowed).toBe(false);
});

test('a login that has waited stands in the drawer once the app may notify', () => {
  const phone = playAndroid(muted)
    .send(asks)
    .press(...onTheWay, 'allowNotifications', 'statusBar');
  expect(drawer(phone)).toContain(notice.title);
  expect(phone.press('notification').at).toBe('approve');
});

test('a phone without the chapter has the switch among its settings', () => {
  const phone = playAndroid(muted).press('phoneSettings', 'allow');
  expect(phone.context.phone.notificationsAllowed).toBe(true);
  expect(phone.press('allow').context.phone.notificationsAllowed).toBe(false);
});

test('each screen leads back to the one before it', () => {
  const phone = playAndroid(muted).press(...onTheWay);
  expect([phone.press('back').at, phone.press('back').at, phone.press('back').at]).toEqual([
    'appInfo',
    'appList',
    'settings',
  ]);
});
