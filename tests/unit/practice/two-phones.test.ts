/** Two practice phones of one kind beside one portal: each has what is its own. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import type { Journey, PhoneRole } from '../../../src/journeys/journey.ts';
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

/** One of them is activated, the other is as it comes out of the box. */
async function withOldPhone(): Promise<Practice> {
  const { practice } = await begin(journey);
  const played = practice.play({ users: [{ id: 'practice-ana', on: 'oldPhone' }] });
  expect(await inTime(played)).toEqual({ ok: true });
  return practice;
}

test('one is activated, and the other has nothing of it', async () => {
  const practice = await withOldPhone();
  expect(usersOf(practice)).toEqual([['practice-ana'], []]);
  expect(phoneOf(practice, 'phone').phone).toMatchObject({ installed: false, pin: null });
  expect(phoneOf(practice, 'oldPhone').phone.id).not.toBe(phoneOf(practice, 'phone').phone.id);
});

test('each keeps a memory and screens of its own over a reload', async () => {
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

test('each is told of the login that asks it, and of no other', async () => {
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

test('one is opened and typed on, and the other stays where it is', async () => {
  const practice = await withOldPhone();
  const { phone } = playing(practice).devices;
  practice.send('oldPhone', { type: 'press.ibkrMobile' });
  practice.send('oldPhone', { type: 'press.services' });
  expect(playing(practice).devices.oldPhone?.screen).toBe('services');
  expect(playing(practice).devices.phone).toEqual(phone);
});

test('started again, both are out of the box', async () => {
  const practice = await withOldPhone();
  expect(await inTime(practice.startAgain())).toEqual({ ok: true });
  expect(usersOf(practice)).toEqual([[], []]);
  expect(playing(practice).devices.oldPhone?.screen).toBe('home');
});
