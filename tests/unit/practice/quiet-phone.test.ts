/** A phone that stays quiet: how a journey begins with one, and where the ring leads while nothing is told. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import type { Rehearsed } from './stage.ts';
import { begin, goOn, inTime, leaveBrowser, playing, setUpBrowser } from './stage.ts';

beforeEach(setUpBrowser);
afterEach(leaveBrowser);

const airplane = ['airplane-mode-android', 'airplane-mode-iphone'] as const;
const locked = ['lock-screen-android', 'lock-screen-iphone'] as const;

const ringOf = ({ practice }: Rehearsed) => {
  const { phone, portal } = practice.snapshot().marks;
  return phone?.control ?? portal?.control;
};
const press = ({ practice }: Rehearsed, ...controls: string[]): void =>
  controls.forEach((control) => practice.send('phone', { type: `press.${control}` }));
/** Presses what wears the ring as long as that is the phone's. @returns the controls. */
function follow(run: Rehearsed, isThere: () => boolean): string[] {
  const walked: string[] = [];
  while (walked.length < 9 && !isThere()) {
    walked.push(ringOf(run) ?? 'nothing');
    press(run, walked.at(-1) ?? '');
  }
  return walked;
}

test.each(airplane)('%s begins quiet with no step done, and each switch is a step', async (id) => {
  const run = await begin(journeys[id]);
  const { practice, progress } = run;
  expect([progress.now().done, practice.snapshot().step?.id]).toEqual([[], 'airplane-off']);
  practice.send('portal', { type: 'press.practice-ana' });
  await goOn();
  expect(practice.snapshot().problem).toEqual({ problem: 'notification-missing', on: 'phone' });
  expect(follow(run, () => practice.snapshot().problem === undefined)).toEqual([
    'phoneSettings',
    'airplaneMode',
  ]);
  expect(progress.now().done).toContain('airplane-off');
  expect(progress.now().done).not.toContain('do-not-disturb-off');
  press(run, 'doNotDisturb');
  expect(progress.now().done).toEqual(expect.arrayContaining(['airplane-off', 'do-not-disturb-off']));
});

test.each(airplane)('%s: Do Not Disturb alone does not count before airplane mode is off', async (id) => {
  const run = await begin(journeys[id]);
  press(run, 'phoneSettings', 'doNotDisturb');
  expect(run.progress.now().done).toEqual([]);
});

test.each(airplane)('%s: airplane mode that is on again leads to its switch', async (id) => {
  const run = await begin(journeys[id]);
  const { practice } = run;
  press(run, 'phoneSettings', 'airplaneMode', 'doNotDisturb', 'airplaneMode', 'home');
  practice.send('portal', { type: 'press.practice-ana' });
  await goOn();
  expect(practice.snapshot().problem?.problem).toBe('notification-missing');
  expect(follow(run, () => practice.snapshot().problem === undefined)).toEqual([
    'phoneSettings',
    'airplaneMode',
  ]);
  expect(practice.snapshot().step?.id).toBe('approve');
});

test.each(airplane)('%s: its switches count in no guide whose phone lacks them', async (id) => {
  const left = await begin(journeys[id]);
  left.practice.close();
  const other = id === 'airplane-mode-android' ? 'log-in-android-notification' : 'log-in-iphone-notification';
  const run = await begin(journeys[other]);
  run.practice.send('portal', { type: 'press.practice-ana' });
  await goOn();
  const { phone } = playing(run.practice).devices;
  expect([phone.context.phone.settings.quiet, phone.context.headsUp === null]).toEqual([undefined, false]);
  expect(run.practice.snapshot().problem).toBeUndefined();
});

test('an answer that is given in airplane mode reaches nobody, and is given again afterwards', async () => {
  const run = await begin(journeys['airplane-mode-iphone']);
  const { practice } = run;
  press(run, 'phoneSettings', 'airplaneMode', 'doNotDisturb', 'home');
  practice.send('portal', { type: 'press.practice-ana' });
  await goOn();
  press(run, 'headsUp');
  const set = (quiet: readonly string[]): void =>
    practice.send('phone', { type: 'settings.set', settings: { quiet } } as { type: string });
  set(['airplaneMode']);
  press(run, 'approve', 'giveFace');
  await goOn();
  const now = () => playing(practice).devices;
  expect([now().phone.context.problem, now().portal.screen]).toEqual(['no-answer', 'awaitingApproval']);
  set([]);
  press(run, 'approve', 'giveFace');
  await goOn();
  expect([now().phone.screen, now().portal.screen]).toEqual(['approved', 'loggedIn']);
});

test.each(locked)('%s begins with a locked phone and no step done', async (id) => {
  const { practice, progress } = await begin(journeys[id]);
  expect(playing(practice).devices.phone.screen).toBe('locked');
  expect([progress.now().done, practice.snapshot().step?.id]).toEqual([[], 'begin-login']);
});

test.each(locked)('%s begins from its beginning on a phone that another guide has left', async (id) => {
  const phone = id === 'lock-screen-android' ? 'android' : 'iphone';
  (await begin(journeys[`log-in-${phone}-notification`])).practice.close();
  const { practice, progress } = await begin(journeys[id]);
  expect([practice.snapshot().lacks, progress.now().done]).toEqual(['own', []]);
  practice.send('portal', { type: 'press.practice-ana' });
  await goOn();
  expect(progress.now().done).toEqual([]);
  await inTime(practice.startAgain());
  expect([practice.snapshot().lacks, playing(practice).devices.phone.screen]).toEqual([undefined, 'locked']);
  practice.send('portal', { type: 'press.practice-ana' });
  await goOn();
  expect(progress.now().done).toEqual(['begin-login']);
});

test.each(locked)(
  '%s: a lock screen that is empty is waited at, and its notification is rung',
  async (id) => {
    const run = await begin(journeys[id]);
    const { practice } = run;
    practice.send('portal', { type: 'press.practice-ana' });
    await goOn();
    const isLocked = (): boolean => practice.snapshot().step?.id === 'approve';
    const walked = follow(run, isLocked);
    expect([walked[0], walked.at(-1)]).toEqual(['unlock', 'lockPhone']);
    expect(ringOf(run)).toBe('notification');
    // The login is given up: nothing can arrive, so the ring is in the portal, and then nowhere until it has arrived.
    practice.send('portal', { type: 'press.cancel' });
    await goOn();
    expect(practice.snapshot().marks.portal?.control).toBe('practice-ana');
    expect(practice.snapshot().marks.phone).toBeUndefined();
  },
);
