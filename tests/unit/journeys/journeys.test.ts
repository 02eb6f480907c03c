import { describe, expect, test } from 'vitest';
import { androidMachine } from '../../../src/devices/android/android.machine.ts';
import { portalMachine } from '../../../src/devices/portal/portal.machine.ts';
import { figureFor } from '../../../src/devices/kit/figured.ts';
import { iphoneMachine } from '../../../src/devices/iphone/iphone.machine.ts';
import { addedUser, firstUser } from '../../../src/journeys/portal-steps.ts';
import { conditionIds } from '../../../src/journeys/conditions.ts';
import { controlOf } from '../../../src/journeys/control-of.ts';
import { entryIds, entryOf } from '../../../src/journeys/entries.ts';
import { findJourney, journeyIds, journeys } from '../../../src/journeys/journeys.ts';
import { allSteps, countOf, labelOf, stepOf } from '../../../src/journeys/steps.ts';
import { journeyOf } from '../../../src/journeys/answers.ts';
import { problemIds } from '../../../src/enrolment/problems.ts';
import { deviceOf, journeysWithWays, replay, waysThrough } from './replay.ts';

describe.each(journeyIds)('%s', (id) => {
  const journey = journeys[id];
  const steps = allSteps(journey);

  test('names each step once, by an id that fits into an address', () => {
    const ids = steps.map((step) => step.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const stepId of ids) expect(stepId).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('numbers its steps, and letters its proof', () => {
    const plain = journey.steps.filter(({ when }) => !when);
    expect(plain.map((step) => labelOf(journey, step.id))).toEqual(
      plain.map((_, place) => String(place + 1)),
    );
    expect(countOf(journey)).toBe(plain.length);
    const branches = journey.steps.filter(({ when }) => when).map((step) => labelOf(journey, step.id));
    const asking = plain.findIndex(({ asks }) => asks) + 1;
    expect(branches).toEqual(branches.map((_, place) => `${asking}${'abcdef'.charAt(place)}`));
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

  test('branches in one place at most, and every branch there belongs to it', () => {
    const asking = journey.steps.flatMap(({ asks }) => asks ?? []);
    expect(asking.length).toBeLessThanOrEqual(1);
    for (const { when } of journey.steps) if (when) expect(asking).toContain(when[0]);
    expect(waysThrough(journey)).toHaveLength(asking.length === 0 ? 1 : 2);
  });

  test('is named after what it is for, its phone and its method', () => {
    expect(journeyOf(journey)).toBe(id);
  });

  test('is found by its id', () => {
    expect(findJourney(id)).toBe(journey);
    expect(findJourney(`${id}x`)).toBeUndefined();
  });
});

describe.each(journeysWithWays(journeys))('%s', (_, journey, picked) => {
  test('replayed, finds each act on the screen that it names', () => {
    for (const { step, act, place, before } of replay(journey, picked))
      if (!act.anywhere)
        expect(deviceOf(before, step.on).screen, `act ${place + 1} of ${step.id}`).toBe(act.at);
  });

  test('has no act without an effect', () => {
    for (const { step, act, before, after } of replay(journey, picked)) {
      if ('see' in act) continue;
      expect(after, `${step.id}: ${controlOf(act)} at ${act.at}`).not.toEqual(before);
    }
  });

  test('ends logged in, with IB Key active on the phone', () => {
    const end = replay(journey, picked).at(-1)?.after;
    const user = (id: typeof firstUser) => ({ id, key: figureFor(id).key, place: 'here' });
    expect(end?.portal.screen).toBe('loggedIn');
    expect(end?.phone.context.phone.users).toEqual(
      journey.purpose === 'activate' ? [user(firstUser)] : [user(firstUser), user(addedUser)],
    );
  });

  test('presses nothing that its device does not know', () => {
    for (const { step, act } of replay(journey, picked)) {
      if (!('press' in act)) continue;
      const machine = { portal: portalMachine, android: androidMachine, iphone: iphoneMachine }[step.on];
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
