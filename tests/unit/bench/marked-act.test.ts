import { describe, expect, test } from 'vitest';
import { markedAct } from '../../../src/bench/marked-act.ts';
import { controlOf } from '../../../src/journeys/control-of.ts';
import { journeyIds, journeys, labelOf, stepOf } from '../../../src/journeys/journeys.ts';
import { drawAndroid, drawPortal, marksIn } from '../devices/render.tsx';
import { replay } from '../journeys/replay.ts';

describe.each(journeyIds)('%s', (id) => {
  const journey = journeys[id];
  const moments = replay(journey);

  test('before each act, its control wears the ring, with the number of the step', () => {
    for (const { step, act, before } of moments) {
      const label = labelOf(journey, step.id);
      // A notification that is sliding in is nearer than the drawer in which it then lies.
      const slidesIn = before.android.context.headsUp !== null && controlOf(act) === 'statusBar';
      const control = slidesIn ? 'headsUp' : controlOf(act);
      expect(markedAct(before, step, label), `${step.id}: ${control} at ${act.at}`).toEqual(
        control === '' ? {} : { [step.on]: { control, label } },
      );
    }
  });

  test('what wears the ring is on the screen, once', () => {
    for (const { step, before } of moments) {
      const { portal, android } = before;
      const marks = markedAct(before, step, labelOf(journey, step.id));
      if (marks.portal)
        expect(marksIn(drawPortal(portal.screen, portal.context, { marked: marks.portal.control }))).toBe(1);
      if (marks.android)
        expect(marksIn(drawAndroid(android.screen, android.context, { marked: marks.android.control }))).toBe(
          1,
        );
    }
  });

  test('on a screen that the step says nothing of, nothing wears it', () => {
    const [first] = moments;
    if (!first) throw new RangeError('No acts.');
    const settings = { ...first.before, android: { ...first.before.android, screen: 'settings' as const } };
    for (const { step } of moments)
      if (step.on === 'android') expect(markedAct(settings, step, '1')).toEqual({});
  });

  test('a field that was filled wrongly asks for itself again', () => {
    for (const { step, act, before } of moments) {
      if (!('type' in act) || act.type === 'storeSearch') continue;
      const { context } = before.android;
      const world = { ...before, android: { ...before.android, context: { ...context, [act.type]: '12' } } };
      expect(markedAct(world, stepOf(journey, step.id), '1')).toMatchObject({
        android: { control: act.type },
      });
    }
  });
});
