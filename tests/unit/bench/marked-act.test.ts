import { describe, expect, test } from 'vitest';
import { markedAct } from '../../../src/bench/marked-act.ts';
import { controlOf } from '../../../src/journeys/control-of.ts';
import { journeys } from '../../../src/journeys/journeys.ts';
import { labelOf, stepOf } from '../../../src/journeys/steps.ts';
import { drawDevice, marksIn } from '../devices/render.tsx';
import { journeysWithWays, replay } from '../journeys/replay.ts';

describe.each(journeysWithWays(journeys))('%s', (_, journey, picked) => {
  const moments = replay(journey, picked);

  test('before each act, its control wears the ring, with the number of the step', () => {
    for (const { step, act, before } of moments) {
      const label = labelOf(journey, step.id);
      // A notification that is sliding in is nearer than the drawer in which it then lies.
      const slidesIn = before.phone.context.headsUp !== null && controlOf(act) === 'statusBar';
      const control = slidesIn ? 'headsUp' : controlOf(act);
      expect(markedAct(before, step, label), `${step.id}: ${control} at ${act.at}`).toEqual(
        control === '' ? {} : { [step.on === 'portal' ? 'portal' : 'phone']: { control, label } },
      );
    }
  });

  test('what wears the ring is on the screen, once', () => {
    for (const { step, before } of moments) {
      const marks = markedAct(before, step, labelOf(journey, step.id));
      const marked = (marks.portal ?? marks.phone)?.control;
      if (marked !== undefined) expect(marksIn(drawDevice(before, step.on, { marked }))).toBe(1);
    }
  });

  test('on a screen that the step says nothing of, nothing wears it', () => {
    const [first] = moments;
    if (!first) throw new RangeError('No acts.');
    const settings = { ...first.before, phone: { ...first.before.phone, screen: 'settings' as const } };
    for (const { step } of moments)
      if (step.on !== 'portal' && !step.acts.some(({ anywhere }) => anywhere))
        expect(markedAct(settings, step, '1')).toEqual({});
  });

  test('a field that was filled wrongly asks for itself again', () => {
    for (const { step, act, before } of moments) {
      if (!('type' in act) || act.type === 'storeSearch') continue;
      const { context } = before.phone;
      const world = { ...before, phone: { ...before.phone, context: { ...context, [act.type]: '12' } } };
      expect(markedAct(world, stepOf(journey, step.id), '1')).toMatchObject({
        phone: { control: act.type },
      });
    }
  });
});
