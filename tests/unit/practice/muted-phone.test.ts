/** A phone that may not notify: how a journey begins with one, and what it tells of a login. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import { begin, goOn, leaveBrowser, playing, setUpBrowser } from './stage.ts';

beforeEach(setUpBrowser);
afterEach(leaveBrowser);

const onTheWay = {
  'notifications-on-android': [
    'phoneSettings',
    'appsAndNotifications',
    'ibkrMobile',
    'appNotifications',
    'allowNotifications',
  ],
  'notifications-on-iphone': ['phoneSettings', 'notificationSettings', 'ibkr', 'allowNotifications'],
} as const;

const ids = Object.keys(onTheWay) as (keyof typeof onTheWay)[];

test.each(ids)('%s begins with notifications off and no step done', async (id) => {
  const { practice, progress } = await begin(journeys[id]);
  expect(playing(practice).devices.phone.context.phone.notificationsAllowed).toBe(false);
  expect([progress.now().done, practice.snapshot().step?.id]).toEqual([[], 'open-settings']);
});

test.each(ids)('%s: a login is told by the switch in the settings, and the problem ends', async (id) => {
  const { practice, progress } = await begin(journeys[id]);
  practice.send('portal', { type: 'press.practice-ana' });
  await goOn();
  expect(practice.snapshot().problem).toEqual({ problem: 'notifications-off', on: 'phone' });
  expect(progress.now().done).not.toContain('begin-login');
  for (const control of onTheWay[id]) practice.send('phone', { type: `press.${control}` });
  expect(practice.snapshot().problem).toBeUndefined();
  expect(progress.now().done).toContain('allow-in-settings');
  practice.send('phone', { type: 'press.statusBar' });
  practice.send('phone', { type: 'press.notification' });
  expect(playing(practice).devices.phone.screen).toBe('approve');
});

test.each(ids)('%s brings the devices to each of its steps', async (id) => {
  for (const { id: step } of [...journeys[id].steps, ...journeys[id].proof]) {
    const { practice } = await begin(journeys[id]);
    const bringing = practice.bring(step);
    await goOn(3000);
    expect([step, await bringing]).toEqual([step, { ok: true }]);
    practice.close();
  }
});
