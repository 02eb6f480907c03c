import { describe, expect, test } from 'vitest';
import { androidMachine } from '../../../src/devices/android/android.machine.ts';
import { portalMachine } from '../../../src/devices/portal/portal.machine.ts';
import { figureKey } from '../../../src/devices/fixtures.ts';
import { conditionIds } from '../../../src/journeys/conditions.ts';
import { controlOf } from '../../../src/journeys/control-of.ts';
import { entryIds, entryOf } from '../../../src/journeys/entries.ts';
import {
  allSteps,
  findJourney,
  journeyIds,
  journeys,
  labelOf,
  stepOf,
} from '../../../src/journeys/journeys.ts';
import { problemIds } from '../../../src/enrolment/problems.ts';
import { replay } from './replay.ts';

describe.each(journeyIds)('%s', (id) => {
  const journey = journeys[id];
  const steps = allSteps(journey);

  test('replayed, finds each act on the screen that it names', () => {
    for (const { step, act, place, before } of replay(journey))
      expect(before[step.on].screen, `act ${place + 1} of ${step.id}`).toBe(act.at);
  });

  test('has no act without an effect', () => {
    for (const { step, act, before, after } of replay(journey)) {
      if ('see' in act) continue;
      expect(after, `${step.id}: ${controlOf(act)} at ${act.at}`).not.toEqual(before);
    }
  });

  test('ends logged in, with IB Key active on the phone', () => {
    const end = replay(journey).at(-1)?.after;
    expect(end?.portal.screen).toBe('loggedIn');
    expect(end?.android.context.phone.users).toEqual([{ id: 'practice-ana', key: figureKey, place: 'here' }]);
  });

  test('names each step once, by an id that fits into an address', () => {
    const ids = steps.map((step) => step.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const stepId of ids) expect(stepId).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('numbers its steps, and letters its proof', () => {
    expect(journey.steps.map((step) => labelOf(journey, step.id))).toEqual(
      journey.steps.map((_, place) => String(place + 1)),
    );
    expect(journey.proof.map((step) => labelOf(journey, step.id)).join('')).toBe(
      'ABCDEFG'.slice(0, journey.proof.length),
    );
    expect(() => labelOf(journey, 'nowhere')).toThrow(`"nowhere" is no step of ${id}`);
    expect(() => stepOf(journey, 'nowhere')).toThrow(`is no step of ${id}`);
  });

  test('has at most 13 numbered steps, each with at most one picture', () => {
    expect(journey.steps.length).toBeLessThanOrEqual(13);
    for (const step of steps) {
      const acts: readonly { figure?: string }[] = step.acts;
      expect(acts.filter(({ figure }) => figure !== undefined).length, step.id).toBeLessThanOrEqual(1);
    }
  });

  test('keeps the steps of a stage together', () => {
    const stages = steps.map(({ stage }) => stage).filter((stage, place, all) => stage !== all[place - 1]);
    expect(new Set(stages).size).toBe(stages.length);
  });

  test('leads to another journey by the other method, and back', () => {
    const other = journeys[journey.otherMethod];
    expect(other.id).not.toBe(id);
    expect(other.otherMethod).toBe(id);
  });

  test('is found by its id', () => {
    expect(findJourney(id)).toBe(journey);
    expect(findJourney(`${id}x`)).toBeUndefined();
  });

  test('presses nothing that its device does not know', () => {
    for (const { step, act } of replay(journey)) {
      if (!('press' in act)) continue;
      const machine = step.on === 'portal' ? portalMachine : androidMachine;
      expect(machine.events, `${step.id}: ${act.press}`).toContain(`press.${act.press}`);
    }
  });
});

test('every condition is asked for by some journey', () => {
  const asked = Object.values(journeys).flatMap((journey) => [
    ...journey.needs,
    ...allSteps(journey).flatMap(({ done }) => done),
  ]);
  expect([...new Set(asked)].sort()).toEqual([...conditionIds].sort());
});

test('every problem leads to an entry, every entry has a problem or a guide that shows it', () => {
  expect(Object.keys(entryOf).sort()).toEqual([...problemIds].sort());
  const shown = new Set<string>([
    ...Object.values(entryOf),
    ...Object.values(journeys).flatMap(({ problems }) => problems),
  ]);
  expect([...shown].sort()).toEqual([...entryIds].sort());
});
