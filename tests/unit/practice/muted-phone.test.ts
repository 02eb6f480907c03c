/** A phone that may not notify: how a journey begins with one, and what it tells of a login. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import { notifies } from '../../../src/devices/phone/phone.memory.ts';
import type { Rehearsed } from './stage.ts';
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

const ringOf = ({ practice }: Rehearsed) => {
  const { phone, portal } = practice.snapshot().marks;
  return phone?.control ?? portal?.control;
};

test.each(ids)(
  '%s: notifications that are off again lead to their switch while the portal waits',
  async (id) => {
    const run = await begin(journeys[id]);
    const { practice, progress } = run;
    for (const control of onTheWay[id]) practice.send('phone', { type: `press.${control}` });
    if (id === 'notifications-on-iphone')
      for (const control of ['persistent', 'previewsAlways'])
        practice.send('phone', { type: `press.${control}` });
    expect(practice.snapshot().step?.id).toBe('begin-login');
    practice.send('phone', { type: 'press.allowNotifications' });
    practice.send('phone', { type: 'press.home' });
    practice.send('portal', { type: 'press.practice-ana' });
    await goOn();
    expect([practice.snapshot().problem?.problem, ringOf(run)]).toEqual([
      'notifications-off',
      'phoneSettings',
    ]);
    const walked = [];
    for (let presses = 0; presses < 9 && practice.snapshot().problem; presses += 1) {
      const control = ringOf(run) ?? '';
      walked.push(control);
      practice.send('phone', { type: `press.${control}` });
    }
    expect(walked).toEqual(onTheWay[id]);
    expect(progress.now().done).toContain('begin-login');
  },
);

describe('an iPhone whose notifications are allowed, and kept nowhere,', () => {
  const hide = async (): Promise<Rehearsed> => {
    const run = await begin(journeys['notifications-on-iphone']);
    const ways = ['persistent', 'previewsAlways', 'lockScreen', 'notificationCenter', 'banners'];
    for (const control of [...onTheWay['notifications-on-iphone'], ...ways])
      run.practice.send('phone', { type: `press.${control}` });
    run.practice.send('portal', { type: 'press.practice-ana' });
    await goOn();
    return run;
  };

  test('says so with a login, and the ring leads to the place that keeps them', async () => {
    const run = await hide();
    expect(run.practice.snapshot().problem).toEqual({ problem: 'notifications-hidden', on: 'phone' });
    expect(run.progress.now().done).not.toContain('begin-login');
    expect(ringOf(run)).toBe('notificationCenter');
    run.practice.send('phone', { type: 'press.notificationCenter' });
    expect(run.practice.snapshot().problem).toBeUndefined();
    expect(run.progress.now().done).toContain('begin-login');
  });

  test('is told by a banner alone only while the banner is there', async () => {
    const run = await hide();
    run.practice.send('phone', { type: 'press.banners' });
    run.practice.send('portal', { type: 'press.cancel' });
    await goOn();
    run.practice.send('portal', { type: 'press.practice-ana' });
    await goOn();
    expect(run.practice.snapshot().problem).toBeUndefined();
    run.practice.send('phone', { type: 'notice.passed' });
    expect(run.practice.snapshot().problem?.problem).toBe('notifications-hidden');
  });

  test('keeps them again by the one switch of a guide without these screens', async () => {
    const run = await hide();
    run.practice.close();
    const { practice } = await begin(journeys['activate-iphone-qr']);
    for (const control of ['home', 'phoneSettings', 'allow'])
      practice.send('phone', { type: `press.${control}` });
    expect(notifies(playing(practice).devices.phone.context.phone)).toBe(true);
  });
});

test('notifications that are forbidden in the middle of their settings are allowed first', async () => {
  const run = await begin(journeys['notifications-on-iphone']);
  for (const control of onTheWay['notifications-on-iphone'])
    run.practice.send('phone', { type: `press.${control}` });
  expect([run.practice.snapshot().step?.id, ringOf(run)]).toEqual(['keep-in-view', 'persistent']);
  run.practice.send('phone', { type: 'press.allowNotifications' });
  expect(ringOf(run)).toBe('allowNotifications');
});
