/** A guide counts what was done in it: a phone that is active from another one is said to be, and nothing is ticked. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import { begin, goOn, inTime, leaveBrowser, playing, setUpBrowser } from './stage.ts';

beforeEach(setUpBrowser);
afterEach(leaveBrowser);

const [first, other] = [journeys['activate-android-qr'], journeys['activate-android-code']];

/** Does all of a guide but its check, and leaves its page. */
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

test('it begins from its beginning when the reader says so, or is brought to a step', async () => {
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

test('a guide that is come back to keeps what was done in it', async () => {
  const { practice, progress, kept } = await begin(first);
  await inTime(practice.bring(first.proof[0]?.id ?? ''));
  await goOn();
  const done = progress.now().done;
  practice.close();
  expect(done.length).toBeGreaterThan(0);
  expect(kept()?.practise).toEqual(done);
});
