/** A page that is left keeps no PIN: the ring goes to the empty field first, though its step has its tick. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import { begin, goOn, inTime, leaveBrowser, setUpBrowser } from './stage.ts';

beforeEach(setUpBrowser);
afterEach(leaveBrowser);

test('the ring asks again for the PIN of an earlier step on the same screen', async () => {
  const { practice } = await begin(journeys['change-pin-android']);
  await inTime(practice.bring('new-pin'));
  expect(practice.snapshot().marks.phone?.control).toBe('newPin');
  for (const control of ['home', 'ibkrMobile', 'services', 'authenticate', 'changePin'])
    practice.send('phone', { type: `press.${control}` });
  await goOn();
  const { step, marks, toType } = practice.snapshot();
  expect([step?.id, marks.phone?.control, marks.emptied, toType]).toEqual([
    'new-pin',
    'currentPin',
    true,
    '4072',
  ]);
});
