import { describe, expect, test } from 'vitest';
import { holds, missing } from '../../../src/bench/world.ts';
import { journeys } from '../../../src/journeys/journeys.ts';
import { stepsOf } from '../../../src/journeys/steps.ts';
import { journeysWithWays, replay } from '../journeys/replay.ts';

/** Steps that are done before their first act, and why that is right. */
const doneBefore: Record<string, string> = {};

describe.each(journeysWithWays(journeys))('%s', (_, journey, picked) => {
  const moments = replay(journey, picked);
  const steps = stepsOf(journey, picked);
  const first = moments[0]?.before;

  test('begins on devices that have what it needs', () => {
    for (const condition of journey.needs) expect(first && holds(first, condition), condition).toBe(true);
  });

  test.each(steps.map((step) => step.id))('%s is done by its acts, not before them', (stepId) => {
    const ofStep = moments.filter(({ step }) => step.id === stepId);
    const [start, end] = [ofStep[0], ofStep.at(-1)];
    if (!start || !end) throw new RangeError(`${stepId} has no acts.`);
    if (!(stepId in doneBefore)) expect(missing(start.before, start.step), 'before').toBeDefined();
    expect(missing(end.after, end.step), 'after').toBeUndefined();
  });

  test('no step is undone by the steps after it', () => {
    const undone = steps.flatMap((step) => {
      const since = moments.findIndex((moment) => moment.step.id === step.id);
      const end = moments.findLastIndex((moment) => moment.step.id === step.id);
      return since < 0
        ? []
        : moments
            .slice(end)
            .filter(({ after }) => missing(after, step))
            .map(({ step: by }) => `${step.id} by ${by.id}`);
    });
    expect(undone).toEqual([]);
  });
});
