/** A guide counts what was done in that guide: where another guide has activated the phone, it says so and ticks nothing. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import { begin, goOn, inTime, leaveBrowser, playing, setUpBrowser } from './stage.ts';

beforeEach(setUpBrowser);
afterEach(leaveBrowser);

const [first, other] = [journeys['activate-android-qr'], journeys['activate-android-code']];

/** Does all of a guide but the proof, and leaves the page. */
async function finish() {
  const { practice, progress } = await begin(first);
  const played = await inTime(practice.bring(first.proof[0]?.id ?? ''));
  expect(played).toEqual({ ok: true });
  await goOn();
  expect(progress.now().done).toHaveLength(first.steps.length);
  practice.close();
}

test('another guide of the same phone ticks nothing, marks nothing and says why', async () => {
  await finish();
  const { practice, progress } = await begin(other);
  await goOn();
  expect(playing(practice).devices.phone.context.phone.users).toHaveLength(1);
  expect(progress.now().done).toEqual([]);
  expect(practice.snapshot()).toMatchObject({ lacks: 'own', marks: {} });
});

test('another guide begins from the start when the reader says so, or is brought to a step', async () => {
  await finish();
  const { practice, progress } = await begin(other);
  await inTime(practice.startAgain());
  await goOn();
  expect(practice.snapshot().lacks).toBeUndefined();
  expect(playing(practice).devices.phone.context.phone.users).toEqual([]);
  await inTime(practice.bring('open-app'));
  await goOn();
  expect(progress.now().inHand).toBe('open-app');
});

test('a guide keeps what was done in it when the reader comes back', async () => {
  const { practice, progress, kept } = await begin(first);
  await inTime(practice.bring(first.proof[0]?.id ?? ''));
  await goOn();
  const done = progress.now().done;
  practice.close();
  expect(done.length).toBeGreaterThan(0);
  expect(kept()?.practise).toEqual(done);
});
