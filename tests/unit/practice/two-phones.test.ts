/** Two practice phones of one kind beside one portal: neither has anything of the other. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import type { Journey, Picked, PhoneRole } from '../../../src/journeys/journey.ts';
import type { Practice } from '../../../src/practice/practice.ts';
import { begin, goOn, inTime, leaveBrowser, playing, setUpBrowser } from './stage.ts';

const alone = journeys['activate-android-qr'];
const journey: Journey = { ...alone, cast: { ...alone.cast, oldPhone: 'android' } };

beforeEach(setUpBrowser);
afterEach(leaveBrowser);

const phoneOf = (practice: Practice, role: PhoneRole) => {
  const device = playing(practice).devices[role];
  if (!device) throw new RangeError(`Nobody plays "${role}".`);
  return device.context;
};
const usersOf = (practice: Practice) =>
  (['oldPhone', 'phone'] as const).map((role) => phoneOf(practice, role).phone.users.map(({ id }) => id));
const toldOf = (practice: Practice) =>
  (['oldPhone', 'phone'] as const).map((role) => phoneOf(practice, role).logins.map(({ userId }) => userId));

/** Starts with the old phone activated and the other phone out of the box. */
async function withOldPhone(): Promise<Practice> {
  const { practice } = await begin(journey);
  const played = practice.play({ users: [{ id: 'practice-ana', on: 'oldPhone' }] });
  expect(await inTime(played)).toEqual({ ok: true });
  return practice;
}

test('one phone is activated, and the other is not', async () => {
  const practice = await withOldPhone();
  expect(usersOf(practice)).toEqual([['practice-ana'], []]);
  expect(phoneOf(practice, 'phone').phone).toMatchObject({ installed: false, pin: null });
  expect(phoneOf(practice, 'oldPhone').phone.id).not.toBe(phoneOf(practice, 'phone').phone.id);
});

test('each phone keeps its own memory and screens over a reload', async () => {
  const practice = await withOldPhone();
  practice.send('oldPhone', { type: 'press.ibkrMobile' });
  practice.send('phone', { type: 'press.playStore' });
  const before = playing(practice).devices;
  practice.close();
  const { practice: again } = await begin(journey);
  const { devices } = playing(again);
  expect([devices.oldPhone?.screen, devices.phone.screen]).toEqual(['appStart', 'storeHome']);
  expect(devices.oldPhone?.context.phone).toEqual(before.oldPhone?.context.phone);
  expect(devices.phone.context.phone).toEqual(before.phone.context.phone);
});

test('each phone is told only of the logins that ask it', async () => {
  const practice = await withOldPhone();
  practice.send('portal', { type: 'press.practice-ana' });
  await goOn();
  expect(toldOf(practice)).toEqual([['practice-ana'], []]);
  expect(phoneOf(practice, 'oldPhone').headsUp).not.toBeNull();
  practice.send('portal', { type: 'press.cancel' });
  await goOn();
  expect(toldOf(practice)).toEqual([[], []]);

  expect(await inTime(practice.play({ users: [{ id: 'practice-joint', on: 'phone' }] }))).toEqual({
    ok: true,
  });
  expect(usersOf(practice)).toEqual([['practice-ana'], ['practice-joint']]);
  practice.send('portal', { type: 'press.practice-joint' });
  await goOn();
  expect(toldOf(practice)).toEqual([[], ['practice-joint']]);
});

test('one phone is used, and the other stays where it is', async () => {
  const practice = await withOldPhone();
  const { phone } = playing(practice).devices;
  practice.send('oldPhone', { type: 'press.ibkrMobile' });
  practice.send('oldPhone', { type: 'press.services' });
  expect(playing(practice).devices.oldPhone?.screen).toBe('services');
  expect(playing(practice).devices.phone).toEqual(phone);
});

test('both phones are out of the box when practice starts again', async () => {
  const practice = await withOldPhone();
  expect(await inTime(practice.startAgain())).toEqual({ ok: true });
  expect(usersOf(practice)).toEqual([[], []]);
  expect(playing(practice).devices.oldPhone?.screen).toBe('home');
});

/** Starts as a guide does whose scenario puts the user on the old phone. */
const moving: Journey = { ...journey, start: 'oldPhone' };
const beginMoving = (picked: Picked = {}) => begin(moving, picked);

test('the old phone is set up before the first step, again at a new start, and the new phone is out of the box', async () => {
  const { practice } = await beginMoving();
  expect(usersOf(practice)).toEqual([['practice-ana'], []]);
  expect(phoneOf(practice, 'phone').phone.installed).toBe(false);
  expect(practice.snapshot().lacks).toBeUndefined();
  expect(await inTime(practice.startAgain())).toEqual({ ok: true });
  expect(usersOf(practice)).toEqual([['practice-ana'], []]);
});

test('an old phone without its user has to be set up first, whoever is on the new phone', async () => {
  const { practice } = await beginMoving();
  expect(await inTime(practice.play({ users: [{ id: 'practice-joint', on: 'phone' }] }))).toEqual({
    ok: true,
  });
  const { phone } = phoneOf(practice, 'oldPhone');
  practice.send('oldPhone', { type: 'phone.remembered', phone: { ...phone, users: [] } } as { type: string });
  expect(practice.snapshot().lacks).toBe('start');
});

test.each(['lost', 'stolen'] as const)(
  'an old phone that is %s is gone, whatever it meets, also after a reload',
  async (old) => {
    const { practice } = await beginMoving({ old });
    practice.send('oldPhone', { type: 'settings.set', settings: { rooted: true } } as { type: string });
    practice.send('oldPhone', { type: 'press.ibkrMobile' });
    expect(practice.snapshot().world.devices.oldPhone?.gone).toBe(old);
    expect(practice.snapshot().problem).toBeUndefined();
    practice.close();
    const { practice: again } = await beginMoving({ old });
    expect(again.snapshot().world.devices.oldPhone?.gone).toBe(old);
  },
);

test('an old phone is back as soon as the reader has it', async () => {
  const { practice, progress } = await beginMoving({ old: 'lost' });
  progress.pick('old', 'atHand');
  expect(practice.snapshot().world.devices.oldPhone).not.toHaveProperty('gone');
});
