/** The text of another device that the reader types next. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import { samples } from '../../../src/journeys/samples.ts';
import { begin, goOn, inTime, leaveBrowser, setUpBrowser } from './stage.ts';

beforeEach(setUpBrowser);
afterEach(leaveBrowser);

test('is the string of the portal where the phone asks for the string, and nothing before', async () => {
  const { practice } = await begin(journeys['activate-android-code']);
  expect(practice.snapshot().toType).toBeUndefined();
  await inTime(practice.bring('type-code'));
  const { portal } = practice.snapshot().world.devices;
  const code = portal?.context.session?.code?.code ?? '';
  expect(code).not.toBe('');
  expect(practice.snapshot().toType?.replaceAll(' ', '')).toBe(code);
  practice.send('phone', { type: 'type.codeField', text: code } as { type: string });
  await goOn();
  expect(practice.snapshot().toType, 'the string is typed').toBeUndefined();
});

test('is none where the reader thinks of the text', async () => {
  const { practice } = await begin(journeys['activate-android-code']);
  await inTime(practice.bring('create-pin'));
  expect(practice.snapshot().step?.id).toBe('create-pin');
  expect(practice.snapshot().toType).toBeUndefined();
});

test('is the PIN with which practice set the phone up, where the phone asks for the PIN', async () => {
  const { practice } = await begin(journeys['log-in-android-notification']);
  await inTime(practice.bring('approve'));
  expect(practice.snapshot().step?.id).toBe('approve');
  expect(practice.snapshot().toType, 'nothing is typed yet').toBeUndefined();
  for (const control of ['statusBar', 'notification']) {
    practice.send('phone', { type: `press.${control}` });
    await goOn();
  }
  expect(practice.snapshot().toType).toBe(samples.pin.text);
});
