import { describe, expect, test } from 'vitest';
import { wholePortal } from '../devices/portal/whole-portal.ts';
import { figureFor } from '../../../src/devices/kit/figured.ts';
import {
  iphoneMachine,
  iphoneWithMove,
  iphoneWithQuiet,
  iphoneWithRestore,
} from '../devices/iphone/whole-iphone.ts';
import type { UserId } from '../../../src/enrolment/users.ts';
import { scenarios, usersOf } from '../../../src/journeys/scenarios.ts';
import { needsOf } from '../../../src/journeys/needs.ts';
import type { DeviceKind } from '../../../src/devices/kinds.ts';
import { phoneKinds } from '../../../src/devices/kinds.ts';
import { controlOf } from '../../../src/journeys/control-of.ts';
import { entryIds } from '../../../src/problems/entries.ts';
import { options } from '../../../src/journeys/journey.ts';
import { findJourney, guideIds, journeys } from '../../../src/journeys/all-journeys.ts';
import { journeyIds } from '../../../src/journeys/journey-ids.ts';
import { loadJourney } from '../../../src/journeys/journeys.ts';
import { allSteps, countOf, labelOf, stepOf } from '../../../src/journeys/steps.ts';
import { problems } from '../../../src/problems/catalogue.ts';
import { deviceOf, journeysWithWays, replay, waysThrough } from './replay.ts';
import {
  androidMachine,
  androidWithMove,
  androidWithQuiet,
  androidWithRestore,
} from '../devices/android/whole-android.ts';
import { everyCondition } from './every-condition.ts';

const machines = {
  portal: wholePortal,
  android: {
    events: [androidMachine, androidWithRestore, androidWithMove, androidWithQuiet].flatMap(
      ({ events }) => events as string[],
    ),
  },
  iphone: {
    events: [iphoneMachine, iphoneWithRestore, iphoneWithMove, iphoneWithQuiet].flatMap(
      ({ events }) => events as string[],
    ),
  },
};

describe.each(journeyIds)('%s', (id) => {
  const journey = journeys[id];
  const steps = allSteps(journey);

  test('names each step once, by an id that is valid in an address', () => {
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
    let letter = 0;
    journey.steps.forEach((step, place) => {
      letter = step.when ? letter + 1 : 0;
      const before = journey.steps.slice(0, place).filter(({ when }) => !when).length;
      if (step.when) expect(labelOf(journey, step.id)).toBe(`${before}${'-abcdef'.charAt(letter)}`);
    });
    expect(journey.proof.map((step) => labelOf(journey, step.id)).join('')).toBe(
      'ABCDEFG'.slice(0, journey.proof.length),
    );
    expect(() => labelOf(journey, 'nowhere')).toThrow(`"nowhere" is no step of ${id}`);
    expect(() => stepOf(journey, 'nowhere')).toThrow(`is no step of ${id}`);
  });

  test('has at most 13 numbered steps, each with at most one picture', () => {
    expect(countOf(journey)).toBeLessThanOrEqual(13);
    for (const step of steps) {
      const acts: readonly { figure?: string }[] = step.acts;
      expect(acts.filter(({ figure }) => figure !== undefined).length, step.id).toBeLessThanOrEqual(1);
    }
  });

  test('keeps the steps of a stage together', () => {
    const stages = steps.map(({ stage }) => stage).filter((stage, place, all) => stage !== all[place - 1]);
    expect(new Set(stages).size).toBe(stages.length);
  });

  test('asks at most one question, and every step of a branch belongs to its answers', () => {
    const asking = journey.steps.flatMap(({ asks }) => asks ?? []);
    expect(asking.length).toBeLessThanOrEqual(1);
    for (const { when } of journey.steps) if (when) expect(asking).toContain(when[0]);
    expect(waysThrough(journey)).toHaveLength(asking[0] ? options[asking[0]].length : 1);
  });

  test('is found by its id', async () => {
    expect(journey.id).toBe(id);
    expect(findJourney(id)).toBe(journey);
    expect(await loadJourney(id)).toBe(journey);
    expect(findJourney(`${id}x`)).toBeUndefined();
    await expect(loadJourney(`${id}x`)).rejects.toThrow('is no journey');
  });

  test('has an id that its answers give, where a reader finds it by them', () => {
    const { facets, cast } = journey;
    expect(guideIds.includes(id)).toBe(facets !== undefined);
    if (facets) expect(id).toBe(`${facets.purpose}-${cast.phone}-${facets.method}`);
  });

  test('has a device of its cast for each step, and needs what it begins with', () => {
    for (const { on } of steps) expect(journey.cast[on], on).toBeDefined();
    // A user who logs in has IB Key; a phone to which a user is added has another user already.
    const onPhone = {
      none: ['userActive'],
      move: ['oldPhoneActive'],
      activate: [],
      'add-user': ['userThere'],
    }[
      journey.start === 'newPhone'
        ? 'activate'
        : journey.start === 'oldPhone'
          ? 'move'
          : (journey.facets?.purpose ?? 'none')
    ];
    const before = journey.start === 'reinstalled' ? ['userLost'] : onPhone;
    expect(needsOf(journey)).toEqual([...before, `${journey.cast.phone}Supported`]);
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
    const { portal, phone } = replay(journey, picked).at(-1)?.after.devices ?? {};
    const user = (id: UserId) => ({ id, key: figureFor(id).key, place: 'here' });
    const before = usersOf(scenarios[journey.start], 'phone').filter((id) => id !== journey.user);
    expect(portal?.screen).toBe('loggedIn');
    expect(phone?.context.phone.users).toEqual([...before, journey.user].map(user));
  });

  test('presses no control that its device does not have', () => {
    for (const { step, act } of replay(journey, picked)) {
      if (!('press' in act)) continue;
      const kind: DeviceKind = journey.cast[step.on] ?? journey.cast.phone;
      expect(machines[kind].events as string[], `${step.id}: ${act.press}`).toContain(`press.${act.press}`);
    }
  });
});

test('every condition is asked for by some journey', () => {
  const asked = Object.values(journeys).flatMap((journey) => [
    ...needsOf(journey),
    ...allSteps(journey).flatMap(({ done }) => done),
  ]);
  const supported = phoneKinds.map((kind) => `${kind}Supported`);
  const known = everyCondition.filter((id) => id !== 'supported');
  expect([...new Set(asked)].sort()).toEqual(
    [...known, ...supported, 'userActive', 'userLost', 'oldPhoneActive'].sort(),
  );
});

test('every entry has a problem or a guide that shows it', () => {
  const shown = new Set<string>([
    ...Object.values(problems).map(({ entry }) => entry),
    ...Object.values(journeys).flatMap(({ problems }) => problems),
  ]);
  expect([...shown].sort()).toEqual([...entryIds].sort());
});
