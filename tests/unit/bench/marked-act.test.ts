import { describe, expect, test } from 'vitest';
import { markedAct } from '../../../src/bench/marked-act.ts';
import { controlOf } from '../../../src/journeys/control-of.ts';
import { journeys } from '../../../src/journeys/journeys.ts';
import { allSteps, labelOf, stepsOf } from '../../../src/journeys/steps.ts';
import { portalFixtures } from '../../../src/devices/portal/portal-fixtures.ts';
import { drawDevice, marksIn } from '../devices/render.tsx';
import { journeysWithWays, replay } from '../journeys/replay.ts';

describe.each(journeysWithWays(journeys))('%s', (_, journey, picked) => {
  const moments = replay(journey, picked);
  const steps = stepsOf(journey, picked);

  test('before each act, its control wears the ring, with the number of the step', () => {
    for (const { step, act, before } of moments) {
      const label = labelOf(journey, step.id);
      // A notification that is sliding in is nearer than the drawer in which it then lies.
      const slidesIn = before.phone.context.headsUp !== null && controlOf(act) === 'statusBar';
      const control = slidesIn ? 'headsUp' : controlOf(act);
      expect(markedAct(before, steps, step, label), `${step.id}: ${control} at ${act.at}`).toEqual(
        control === '' ? {} : { [step.on === 'portal' ? 'portal' : 'phone']: { control, label } },
      );
    }
  });

  test('what wears the ring is on the screen, once', () => {
    for (const { step, before } of moments) {
      const marks = markedAct(before, steps, step, labelOf(journey, step.id));
      const marked = (marks.portal ?? marks.phone)?.control;
      if (marked !== undefined) expect(marksIn(drawDevice(before, step.on, { marked }))).toBe(1);
    }
  });

  test('on a screen that the step says nothing of, it is at the way home', () => {
    for (const { step, before } of moments) {
      if (step.on === 'portal' || step.acts.some(({ anywhere }) => anywhere)) continue;
      const settings = { ...before, phone: { ...before.phone, screen: 'settings' as const } };
      expect(markedAct(settings, steps, step, '1')).toEqual({
        phone: { control: 'home', label: '1' },
        away: true,
      });
    }
  });

  test('in a portal that somebody else is logged in to, it is at the way out', () => {
    const [first] = moments;
    if (first?.step.on !== 'portal') throw new RangeError('The first act is not in the portal.');
    for (const screen of ['awaitingApproval', 'challenge', 'refused', 'loggedIn', 'confirmOther'] as const) {
      const control = screen === 'loggedIn' || screen === 'confirmOther' ? 'logOut' : 'cancel';
      const world = { ...first.before, portal: { screen, context: portalFixtures[screen] } };
      expect(markedAct(world, steps, first.step, '1')).toEqual({
        portal: { control, label: '1' },
        away: true,
      });
      expect(marksIn(drawDevice(world, 'portal', { marked: control }))).toBe(1);
    }
  });

  test('the app’s error asks for its OK first', () => {
    for (const { step, before } of moments) {
      if (step.on === 'portal') continue;
      const { phone } = before;
      const world = { ...before, phone: { ...phone, context: { ...phone.context, errorShown: true } } };
      expect(markedAct(world, steps, step, '1')).toEqual({ phone: { control: 'ok', label: '1' } });
    }
  });

  test('a field that was filled wrongly asks for itself again', () => {
    for (const { step, act, before } of moments) {
      if (!('type' in act)) continue;
      const { context } = before.phone;
      const world = { ...before, phone: { ...before.phone, context: { ...context, [act.type]: '12' } } };
      expect(markedAct(world, steps, step, '1')).toMatchObject({
        phone: { control: act.type },
      });
    }
  });
});

test.each([
  ['finger', true, 'giveFinger'],
  ['none', true, 'givePasscode'],
  ['face', true, 'giveFace'],
] as const)('an iPhone that is unlocked by %s asks for that', (biometrics, passcode, control) => {
  const journey = journeys['activate-iphone-code'];
  const unlocks = replay(journey, {}).filter(({ act }) => controlOf(act) === 'giveFace');
  expect(unlocks).toHaveLength(2);
  for (const { step, before } of unlocks) {
    const { context } = before.phone;
    const phone = { ...context.phone, settings: { ...context.phone.settings, biometrics, passcode } };
    const world = { ...before, phone: { ...before.phone, context: { ...context, phone } } };
    expect(markedAct(world, allSteps(journey), step, '1')).toEqual({ phone: { control, label: '1' } });
    expect(marksIn(drawDevice(world, step.on, { marked: control }))).toBe(1);
  }
});
