/** The notifications of the app, in the settings of the iPhone: a login is told or not by them, and where. */
import { expect, test } from 'vitest';
import { buildStrings } from '../../../../src/i18n/at-build.ts';
import type { NoticeSetting } from '../../../../src/devices/phone/phone.memory.ts';
import { noticeSettings, showsNotices } from '../../../../src/devices/phone/phone.memory.ts';
import { login } from '../answers.ts';
import { activeIphone, playIphone } from '../play.ts';
import { drawIphone, said } from '../render.tsx';

const asks = { type: 'logins.read', logins: [login], clockOffset: 0 } as const;
const muted = { ...activeIphone, notificationsAllowed: false };
const onTheWay = ['phoneSettings', 'notificationSettings', 'ibkr'] as const;
const { app, iphone } = buildStrings.en;

const screen = ({ at, context }: ReturnType<typeof playIphone>): string[] => said(drawIphone(at, context));

test('the switch in the settings lets the app notify, and takes that back', () => {
  const phone = playIphone(muted).press(...onTheWay);
  expect([phone.at, phone.context.phone.notificationsAllowed]).toEqual(['appNotifications', false]);
  expect(phone.send(asks).context.headsUp).toBeNull();
  phone.press('allowNotifications').send({ ...asks, logins: [] }, asks);
  expect(phone.context.headsUp).toBe(login.id);
  expect(phone.press('allowNotifications').context.phone.notificationsAllowed).toBe(false);
});

test('without banners nothing slides in, and the login waits among the notifications', () => {
  const phone = playIphone(activeIphone)
    .press(...onTheWay, 'banners')
    .send(asks);
  expect(phone.context.headsUp).toBeNull();
  expect(screen(phone.press('statusBar'))).toContain(app.notice.title);
});

test('without the notification center the login is not among the notifications', () => {
  const phone = playIphone(activeIphone)
    .press(...onTheWay, 'notificationCenter')
    .send(asks);
  expect(phone.context.headsUp).toBe(login.id);
  const opened = screen(phone.press('statusBar'));
  expect(opened).toContain(app.notice.none);
  expect(opened).not.toContain(app.notice.title);
});

test.each(noticeSettings)('%s is switched alone, and back', (how) => {
  const phone = playIphone(activeIphone).press(...onTheWay);
  const states = () =>
    Object.fromEntries(noticeSettings.map((each) => [each, showsNotices(phone.context.phone, each)]));
  const before = states();
  phone.press(how);
  expect(states()).toEqual({ ...before, [how]: !(before as Record<NoticeSetting, boolean>)[how] });
  phone.press(how);
  expect(states()).toEqual(before);
});

test('the other switches are there once notifications are allowed', () => {
  const phone = playIphone(muted).press(...onTheWay);
  expect(screen(phone)).not.toContain(iphone.control.lockScreen);
  expect(screen(phone.press('allowNotifications'))).toContain(iphone.control.lockScreen);
});

test('an app that has not asked yet is not in the list', () => {
  const phone = playIphone({ ...activeIphone, notificationsAllowed: null }).press(...onTheWay);
  expect(phone.at).toBe('appList');
  expect(screen(phone)).not.toContain(iphone.control.ibkr);
});
