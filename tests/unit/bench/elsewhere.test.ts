/** The phone of a guide may be one in another browser: the bench sees of it only what the portal knows. */
import { describe, expect, test } from 'vitest';
import { markedAct } from '../../../src/bench/marked-act.ts';
import type { World } from '../../../src/bench/world.ts';
import { holds, isElsewhere, missing } from '../../../src/bench/world.ts';
import { androidStart } from '../../../src/devices/android/android.setup.ts';
import { figureSessions } from '../../../src/devices/kit/figured.ts';
import { portalFixtures } from '../../../src/devices/portal/portal.fixtures.ts';
import type { PortalScreen } from '../../../src/devices/portal/portal.types.ts';
import { conditionIds } from '../../../src/journeys/conditions.ts';
import type { PhoneKind } from '../../../src/journeys/journey.ts';
import { journeyIds, journeys } from '../../../src/journeys/journeys.ts';
import { allSteps, stepOf } from '../../../src/journeys/steps.ts';
import { userWith, withApp } from '../devices/play.ts';
import { drawPortal, marksIn } from '../devices/render.tsx';

/** A phone beside the portal that was not touched. */
const untouched = (kind: PhoneKind): World['phone'] => ({
  kind,
  screen: 'home',
  context: androidStart(newPhone('figure', kind)),
});

/** The portal on a screen of its own fixture, whose user's phone is in another browser. */
function elsewhereAt(screen: PortalScreen, kind: PhoneKind = 'android'): World {
  const { session, ...context } = portalFixtures[screen];
  return {
    portal: {
      screen,
      context: { ...context, session: session && { ...session, boundTo: 'elsewhere' } },
    },
    phone: untouched(kind),
    adds: false,
  };
}

test('the phone is elsewhere where the portal says so, and nowhere else', () => {
  expect(isElsewhere(elsewhereAt('activated'))).toBe(true);
  for (const screen of ['chooseUser', 'codeShown', 'activated', 'loggedIn'] as const)
    expect(
      isElsewhere({
        portal: { screen, context: portalFixtures[screen] },
        phone: untouched('android'),
        adds: false,
      }),
      screen,
    ).toBe(false);
});

describe.each(journeyIds)('%s, with a phone in another browser', (id) => {
  const journey = journeys[id];
  const { proof } = journey;

  test.each(journey.steps.map((step) => step.id))('%s is done once the portal knows that phone', (stepId) => {
    expect(missing(elsewhereAt('activated'), stepOf(journey, stepId))).toBeUndefined();
  });

  test('its proof is not done by that, but by the login', () => {
    for (const step of proof) expect(missing(elsewhereAt('activated'), step), step.id).toBeDefined();
    for (const step of proof) expect(missing(elsewhereAt('loggedIn'), step), step.id).toBeUndefined();
    expect(holds(elsewhereAt('awaitingApproval'), 'approvalAsked')).toBe(true);
    expect(holds(elsewhereAt('awaitingApproval'), 'loginApproved')).toBe(false);
  });

  test('no step of the phone marks anything on the phone beside the portal', () => {
    for (const screen of ['activated', 'awaitingApproval', 'challenge', 'loggedIn'] as const)
      for (const step of allSteps(journey))
        expect(
          markedAct(elsewhereAt(screen, journey.phone), allSteps(journey), step, 'B').phone,
          `${step.id} at ${screen}`,
        ).toBeUndefined();
  });

  test.each([
    ['awaitingApproval', 'noNotification'],
    ['challenge', 'responseField'],
  ] as const)('the approval is asked for in the portal: at %s, %s wears the ring', (screen, control) => {
    const world = elsewhereAt(screen);
    const approve = proof.find((step) => step.on !== 'portal');
    if (!approve) throw new RangeError('No step of the proof is on the phone.');
    expect(markedAct(world, allSteps(journey), approve, 'B')).toEqual({ portal: { control, label: 'B' } });
    expect(marksIn(drawPortal(screen, world.portal.context, { marked: control }))).toBe(1);
  });

  test('a step of the portal marks what it always does', () => {
    const [logInAgain] = proof;
    if (!logInAgain) throw new RangeError('No proof.');
    expect(markedAct(elsewhereAt('activated'), allSteps(journey), logInAgain, 'A')).toEqual({
      portal: { control: 'logOut', label: 'A' },
    });
  });
});

describe('a phone beside a portal, activated for a portal in another browser,', () => {
  const context = androidStart({ ...withApp, users: [userWith('practice-ana', 'elsewhere')] });
  const session = figureSessions.codeOffered;
  const world: World = {
    portal: { screen: 'codeShown', context: { ...portalFixtures.codeShown, session } },
    phone: { kind: 'android', screen: 'appStart', context },
    adds: false,
  };

  test('has not activated the user of this portal', () => {
    expect(holds(world, 'userActivated')).toBe(false);
    expect(holds(world, 'confirmationClosed')).toBe(false);
  });

  test('has done so with a user whose portal is here', () => {
    const { users } = context.phone;
    const phone = { ...context.phone, users: [...users, userWith('practice-joint', 'here')] };
    const both: World = { ...world, phone: { ...world.phone, context: { ...context, phone } } };
    expect(holds(both, 'userActivated')).toBe(true);
    // Also where a guide adds a user to it.
    expect(holds({ ...both, adds: true }, 'userActivated')).toBe(true);
    expect(holds({ ...world, adds: true }, 'userActivated')).toBe(false);
  });
});

test('before any login, nothing but what the phone beside the portal has is there', () => {
  const world: World = {
    portal: { screen: 'chooseUser', context: portalFixtures.chooseUser },
    phone: untouched('android'),
    adds: false,
  };
  expect(conditionIds.filter((condition) => holds(world, condition))).toEqual([
    'androidSupported',
    'iphoneSupported',
  ]);
});
