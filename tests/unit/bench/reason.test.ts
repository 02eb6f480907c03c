/** What the page says of a step that is not done yet. */
import { expect, test } from 'vitest';
import { sayWaiting, sayWayBack } from '../../../src/bench/reason.ts';
import type { Translate } from '../../../src/i18n/translate.ts';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import { controlOf } from '../../../src/journeys/control-of.ts';
import { stepsOf } from '../../../src/journeys/steps.ts';
import { missing } from '../../../src/practice/conditions.ts';
import type { PracticeSnapshot } from '../../../src/practice/practice.ts';
import { replay, withPhone, withPhoneContext } from '../journeys/replay.ts';
import { marksAt } from '../practice/marks.ts';

/** Names the text and what is filled in. */
const t = ((key: string, { control = '', device = '' } = {}) =>
  `${key} ${control} ${device}`.trim()) as unknown as Translate;

const journey = journeys['activate-android-qr'];
const steps = stepsOf(journey, {});
const said = replay(journey, {}).flatMap(({ step, act, before }) => {
  const reason = missing(before, step);
  const now = { world: before, step, subject: journey.user, marks: marksAt(before, steps, step, '1') };
  return reason === undefined
    ? []
    : [{ act, said: sayWaiting(t, now as unknown as PracticeSnapshot, reason) }];
});

test('a step waits for what the ring asks for', () => {
  const of = (name: string) => said.find(({ act }) => controlOf(act) === name)?.said;
  expect(of('practice-ana')).toBe('problems:waits.tap portal:control.practice-ana');
  expect(of('playStore')).toBe('problems:waits.tap android:control.playStore');
  expect(of('storeSearch')).toBe('problems:waits.text android:control.storeSearch');
  expect(of('pinField')).toBe('problems:waits.text android:control.pinField');
  expect(of('viewfinder')).toBe('problems:waits.look');
});

test('a reader who has left the step is told the control that leads back, and its device', () => {
  const moment = replay(journey, {}).find(({ act }) => controlOf(act) === 'sessionId');
  if (!moment) throw new Error('No step asks for the Session ID.');
  const world = withPhone(moment.before, { screen: 'settings' });
  const now = {
    world,
    step: moment.step,
    subject: journey.user,
    marks: marksAt(world, steps, moment.step, '7'),
    why: 'appOpened',
  } as unknown as PracticeSnapshot;
  expect(sayWayBack(t, now, 'Step 7')).toBe(
    'conditions:appOpened.missing bench:left bench:way android:control.home bench:phoneTab',
  );
  expect(sayWaiting(t, now, 'appOpened')).toBe(
    'conditions:appOpened.missing bench:way android:control.home bench:phoneTab',
  );
});

test('a reader whose field was emptied by the page is told so, and not that the step was left', () => {
  const change = journeys['change-pin-android'];
  const moment = replay(change, {}).find(({ act }) => controlOf(act) === 'newPin');
  if (!moment) throw new Error('No step asks for the new PIN.');
  const world = withPhoneContext(moment.before, { typed: {} });
  const marks = marksAt(world, stepsOf(change, {}), moment.step, '4');
  const now = { world, step: moment.step, subject: change.user, marks, why: 'pinChanged' };
  expect(sayWayBack(t, now as unknown as PracticeSnapshot, 'Step 4')).toBe(
    'bench:emptied bench:way android:control.currentPin bench:phoneTab',
  );
});

test('where the devices work by themselves, the page says what is not yet so', () => {
  expect(said.find(({ act }) => 'wait' in act)?.said).toMatch(/^conditions:/);
});
