/** The phone of a guide may be in another browser: practice then sees only what the portal knows of that phone. */
import { describe, expect, test } from 'vitest';
import { androidStart } from '../../../src/devices/android/android.setup.ts';
import { figureFor, figureSessions } from '../../../src/devices/kit/figured.ts';
import { portal } from '../devices/portal/whole-portal.ts';
import { portalFixturesOf } from '../../../src/devices/portal/portal.fixtures.ts';
import type { PortalScreen } from '../../../src/devices/portal/portal.types.ts';
import { guideIds, journeys } from '../../../src/journeys/all-journeys.ts';
import type { Journey } from '../../../src/journeys/journey.ts';
import { allSteps, stepOf } from '../../../src/journeys/steps.ts';
import { holds, missing } from '../../../src/practice/conditions.ts';
import { isElsewhere } from '../../../src/practice/subject.ts';
import type { PhoneState, Playing } from '../../../src/practice/world.ts';
import { userWith, withApp } from '../devices/play.ts';
import { drawPortal, marksIn } from '../devices/render.tsx';
import { replay, withPhoneContext, withPortal } from '../journeys/replay.ts';
import { marksAt } from './marks.ts';
import { android } from '../devices/android/whole-android.ts';
import { everyCondition } from '../journeys/every-condition.ts';

/** The devices as a guide begins with them, and the portal on a screen of its own fixture. */
function worldAt(screen: PortalScreen, journey: Journey): Playing {
  const first = replay(journey)[0]?.before;
  if (!first) throw new RangeError(`${journey.id} has no acts.`);
  return withPortal(first, { screen, context: portalFixturesOf(figureFor(journey.user))[screen] });
}

/** The same devices, where the portal's user has a phone in another browser. */
function elsewhereAt(screen: PortalScreen, journey = journeys['activate-android-qr']): Playing {
  const world = worldAt(screen, journey);
  const { session, ...context } = world.devices.portal.context;
  return withPortal(world, {
    context: { ...context, session: session && { ...session, boundTo: 'elsewhere' } },
  });
}

test('the phone is elsewhere only where the portal says so', () => {
  expect(isElsewhere(elsewhereAt('activated'))).toBe(true);
  for (const screen of ['chooseUser', 'codeShown', 'activated', 'loggedIn'] as const)
    expect(isElsewhere(worldAt(screen, journeys['activate-android-qr'])), screen).toBe(false);
});

describe.each(guideIds)('%s, with a phone in another browser', (id) => {
  const journey = journeys[id];
  const { proof } = journey;

  test.each(journey.steps.map((step) => step.id))('%s is done once the portal knows that phone', (stepId) => {
    expect(missing(elsewhereAt('activated', journey), stepOf(journey, stepId))).toBeUndefined();
  });

  test('the proof is done by the login, and not before', () => {
    for (const step of proof) expect(missing(elsewhereAt('activated', journey), step), step.id).toBeDefined();
    for (const step of proof)
      expect(missing(elsewhereAt('loggedIn', journey), step), step.id).toBeUndefined();
    const waits = elsewhereAt('awaitingApproval', journey);
    expect([holds(waits, 'approvalAsked', 'portal'), holds(waits, 'loginApproved', 'phone')]).toEqual([
      true,
      false,
    ]);
  });

  test('no step of the phone marks anything on the phone beside the portal', () => {
    for (const screen of ['activated', 'awaitingApproval', 'challenge', 'loggedIn'] as const)
      for (const step of allSteps(journey))
        expect(
          marksAt(elsewhereAt(screen, journey), allSteps(journey), step, 'B').phone,
          `${step.id} at ${screen}`,
        ).toBeUndefined();
  });

  test.each([
    ['awaitingApproval', 'noNotification'],
    ['challenge', 'responseField'],
  ] as const)('the portal asks for the approval: at %s, %s wears the ring', (screen, control) => {
    const world = elsewhereAt(screen, journey);
    const approve = proof.find((step) => step.on !== 'portal');
    if (!approve) throw new RangeError('No step of the proof is on the phone.');
    expect(marksAt(world, allSteps(journey), approve, 'B')).toEqual({ portal: { control, label: 'B' } });
    expect(marksIn(drawPortal(screen, world.devices.portal.context, { marked: control }))).toBe(1);
  });

  test('a step of the portal marks what it always does', () => {
    const [logInAgain] = proof;
    if (!logInAgain) throw new RangeError('No proof.');
    expect(marksAt(elsewhereAt('activated', journey), allSteps(journey), logInAgain, 'A')).toEqual({
      portal: { control: 'logOut', label: 'A' },
    });
  });
});

describe('a phone beside a portal, activated for a portal in another browser,', () => {
  const context = androidStart({ ...withApp, users: [userWith('practice-ana', 'elsewhere')] });
  const worldOf = (journey: Journey, users = context.phone.users): Playing => ({
    journey,
    devices: {
      portal: {
        kind: 'portal',
        facts: portal.facts,
        screen: 'codeShown',
        context: {
          ...portalFixturesOf(figureFor(journey.user)).codeShown,
          session: figureSessions.codeOffered,
        },
      },
      phone: {
        kind: 'android',
        facts: android.facts as unknown as PhoneState['facts'],
        screen: 'appStart',
        context: { ...context, phone: { ...context.phone, users } },
      },
    },
  });
  const isActive = (world: Playing): boolean => holds(world, 'userActivated', 'phone');
  const activates = journeys['activate-android-qr'];
  const adds = journeys['add-user-android-qr'];

  test('has not activated the user of this portal', () => {
    expect(isActive(worldOf(activates))).toBe(false);
    expect(holds(worldOf(activates), 'confirmationClosed', 'phone')).toBe(false);
  });

  test('has activated a user whose portal is here', () => {
    const both = [...context.phone.users, userWith('practice-joint', 'here')];
    expect(isActive(worldOf(activates, both))).toBe(true);
    // The same holds in a guide that adds a user to the phone.
    expect(isActive(worldOf(adds, both))).toBe(true);
    expect(isActive(worldOf(adds))).toBe(false);
  });
});

test('before any login, only a condition of the phone itself holds', () => {
  const world = withPhoneContext(worldAt('chooseUser', journeys['activate-android-qr']), {});
  const held = everyCondition.filter((condition) =>
    (['portal', 'phone'] as const).some((role) => holds(world, condition, role)),
  );
  expect(held).toEqual(['supported']);
});
