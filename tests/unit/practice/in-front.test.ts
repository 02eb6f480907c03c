/** Which device is in front where the devices take turns: the one of the step, until the reader looks at another. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import { begin, goOn, inTime, leaveBrowser, setUpBrowser } from './stage.ts';

beforeEach(setUpBrowser);
afterEach(leaveBrowser);

const logIn = { type: 'press.practice-ana' };

test('the device of a step comes to the front by itself', async () => {
  const { practice } = await begin(journeys['activate-android-qr']);
  expect(practice.snapshot().inFront).toBe('portal');
  practice.send('portal', logIn);
  await goOn();
  expect(practice.snapshot().step?.id).toBe('open-store');
  expect(practice.snapshot().inFront).toBe('phone');
});

test('whoever looks at another device keeps it until the step changes', async () => {
  const { practice, progress } = await begin(journeys['activate-android-qr']);
  practice.send('portal', logIn);
  await goOn();
  practice.see('portal');
  await goOn();
  expect(practice.snapshot().inFront).toBe('portal');
  progress.tick('open-store', true);
  expect(practice.snapshot().step?.id).toBe('find-app');
  expect(practice.snapshot().inFront).toBe('phone');
});

test('the device where the way back begins comes to the front too', async () => {
  const { practice } = await begin(journeys['activate-android-qr']);
  await inTime(practice.bring('scan'));
  expect(practice.snapshot().inFront).toBe('phone');
  practice.send('portal', { type: 'press.logOut' });
  await goOn();
  expect(practice.snapshot()).toMatchObject({ marks: { away: true }, wanted: 'portal', inFront: 'portal' });
});
