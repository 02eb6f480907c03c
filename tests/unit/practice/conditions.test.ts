import { describe, expect, test } from 'vitest';
import { portalFixtures } from '../../../src/devices/portal/portal.fixtures.ts';
import type { Playing } from '../../../src/practice/world.ts';
import { doneSteps, holds, missing, reasonOf } from '../../../src/practice/conditions.ts';
import { withoutUsers } from '../../../src/devices/phone/phone.memory.ts';
import { lacksStart } from '../../../src/practice/subject.ts';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import { scenarios, usersOf } from '../../../src/journeys/scenarios.ts';
import { stepOf, stepsOf } from '../../../src/journeys/steps.ts';
import {
  doneBefore,
  journeysWithWays,
  replay,
  withPhoneContext,
  withPortal,
  withPortalContext,
} from '../journeys/replay.ts';

describe.each(journeysWithWays(journeys))('%s', (_, journey, picked) => {
  const moments = replay(journey, picked);
  const steps = stepsOf(journey, picked);
  const first = moments[0]?.before;

  test('begins on devices that have what it needs', () => {
    if (!first) throw new RangeError('No acts.');
    const users = usersOf(scenarios[journey.start], 'phone');
    expect(first.devices.phone.context.phone.users.map(({ id }) => id)).toEqual(users);
    expect(holds(first, 'supported', 'phone')).toBe(true);
    expect(lacksStart(first)).toBe(false);
  });

  test.each(steps.map((step) => step.id))('%s is done by its acts, not before them', (stepId) => {
    const ofStep = moments.filter(({ step }) => step.id === stepId);
    const [start, end] = [ofStep[0], ofStep.at(-1)];
    if (!start || !end) throw new RangeError(`${stepId} has no acts.`);
    if (!(stepId in doneBefore)) expect(missing(start.before, start.step), 'before').toBeDefined();
    expect(missing(end.after, end.step), 'after').toBeUndefined();
  });

  test('a step is done only with the steps before it; a question that was answered early is done by itself', () => {
    for (const { after } of moments) {
      const done = doneSteps(after, steps).map(({ id }) => id);
      const last = steps.findLastIndex(({ id, ifAsked }) => !ifAsked && done.includes(id));
      expect(steps.slice(0, last + 1).map(({ id }) => id)).toEqual(
        steps.filter((step) => done.includes(step.id) && steps.indexOf(step) <= last).map(({ id }) => id),
      );
      for (const step of steps.slice(last + 1)) if (done.includes(step.id)) expect(step.ifAsked).toBe(true);
    }
    const question = steps.find(({ ifAsked }) => ifAsked);
    if (!question || !first) return;
    const { phone } = first.devices.phone.context;
    const early = withPhoneContext(first, {
      phone: { ...phone, notificationsAllowed: false, cameraAllowed: true },
    });
    expect(doneSteps(early, steps).map(({ id }) => id)).toEqual([question.id]);
  });

  test('the login of any user but the one that the guide adds proves nothing', () => {
    const proof = moments.filter(({ step }) => step.stage === 'proof').map(({ after }) => after);
    for (const world of proof) {
      const other = withPortalContext(world, { userId: 'practice-firm' });
      const held = (['approvalAsked', 'loginApproved'] as const).map((each) => holds(other, each, 'portal'));
      expect(held).toEqual([false, false]);
      expect(doneSteps(other, steps).some(({ stage }) => stage === 'proof')).toBe(false);
    }
  });

  test('a search in the store that finds nothing does not count', () => {
    const found = moments.find(({ after }) => after.devices.phone.screen === 'storeResults')?.after;
    if (!found) return;
    const searched = (storeSearch: string): Playing => withPhoneContext(found, { storeSearch });
    expect(['', 'chess', 'ibkr'].map((text) => holds(searched(text), 'appFound', 'phone'))).toEqual([
      false,
      false,
      true,
    ]);
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

test('a phone without the user who was there before has done no step of a guide that adds a user', () => {
  const journey = journeys['add-user-android-code'];
  const loggedIn = replay(journey, {})[1]?.before;
  if (!loggedIn) throw new RangeError('No acts.');
  const { phone } = loggedIn.devices.phone.context;
  const bare = withPhoneContext(loggedIn, { phone: { ...phone, users: [] } });
  expect(doneSteps(loggedIn, journey.steps)).not.toEqual([]);
  expect([lacksStart(bare), doneSteps(bare, journey.steps)]).toEqual([true, []]);
});

test('a user whom the old phone has lost cannot be moved from there: practice has to be set up', () => {
  const [first] = replay(journeys['move-to-android'], {});
  if (!first?.before.devices.oldPhone) throw new RangeError('No old phone.');
  expect(lacksStart(first.before)).toBe(false);
  const { devices } = first.before;
  const { oldPhone } = first.before.devices;
  const lost = withoutUsers(oldPhone.context.phone, ['practice-ana']);
  const context = { ...oldPhone.context, phone: lost };
  const bare = { ...first.before, devices: { ...devices, oldPhone: { ...oldPhone, context } } } as Playing;
  expect(lacksStart(bare)).toBe(true);
});

describe('why a step is not done', () => {
  const journey = journeys['activate-android-code'];
  const moments = replay(journey, {});
  const before = (id: string): Playing => {
    const found = moments.find(({ step }) => step.id === id)?.before;
    if (!found) throw new RangeError(id);
    return found;
  };
  const typing = stepOf(journey, 'type-code');
  const approving = stepOf(journey, 'approve');

  test('is what the step lacks, as a rule, and nothing once the step is done', () => {
    expect(reasonOf(before('type-code'), typing)).toBe('codeGiven');
    expect(reasonOf(before('confirm'), typing)).toBeUndefined();
    expect(reasonOf(before('approve'), approving)).toBe('loginApproved');
  });

  test('is the portal, where it shows no code or has refused the login', () => {
    const world = before('type-code');
    const loggedOut = { screen: 'chooseUser', context: portalFixtures.chooseUser } as const;
    expect(reasonOf(withPortal(world, loggedOut), typing)).toBe('codeOffered');
    expect(reasonOf(withPortal(before('approve'), { screen: 'refused' }), approving)).toBe('refused');
  });

  test('is what the app lacks, where the portal asks by a challenge', () => {
    const world = withPortal(before('approve'), { screen: 'challenge' });
    expect(reasonOf(world, approving)).toBe('challengeAsked');
    const asked = withPhoneContext(world, { authUser: journey.user });
    expect(reasonOf(asked, approving)).toBe('responseShown');
  });

  test('is the user that was chosen, where the step needs another one in the portal', () => {
    const wrong = { userId: 'practice-firm' } as const;
    const reasons = ['log-in', 'type-code', 'log-in-again', 'approve'].map((id) =>
      reasonOf(withPortalContext(before(id), wrong), stepOf(journey, id)),
    );
    expect(reasons).toEqual(['otherUser', 'otherUser', 'otherUser', 'otherUser']);
    const refused = withPortal(withPortalContext(before('approve'), wrong), { screen: 'refused' });
    expect(reasonOf(refused, approving)).toBe('otherUser');
    expect(reasonOf(withPortalContext(before('open-app'), wrong), stepOf(journey, 'open-app'))).toBe(
      'appOpened',
    );
  });
});
