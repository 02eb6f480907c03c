import { describe, expect, test } from 'vitest';
import { markedAct } from '../../../src/bench/marked-act.ts';
import { formatCode } from '../../../src/enrolment/activation-code.ts';
import { figureFor } from '../../../src/devices/kit/figured.ts';
import type { World } from '../../../src/bench/world.ts';
import { addedUser, firstUser } from '../../../src/journeys/portal-steps.ts';
import { controlOf } from '../../../src/journeys/control-of.ts';
import { journeys } from '../../../src/journeys/journeys.ts';
import { allSteps, labelOf, stepsOf } from '../../../src/journeys/steps.ts';
import { portalFixtures } from '../../../src/devices/portal/portal.fixtures.ts';
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
      const again = screen === 'refused' && journey.purpose === 'activate' ? 'tryAgain' : 'cancel';
      const control = screen === 'loggedIn' || screen === 'confirmOther' ? 'logOut' : again;
      const world = { ...first.before, portal: { screen, context: portalFixtures[screen] } };
      expect(markedAct(world, steps, first.step, '1')).toEqual({
        portal: { control, label: '1' },
        away: true,
      });
      expect(marksIn(drawDevice(world, 'portal', { marked: control }))).toBe(1);
    }
  });

  test('without a code in the portal, or with another user’s, the ring is there before the phone looks for it', () => {
    const looks = moments.filter(({ act }) => 'scan' in act || ('type' in act && act.type === 'codeField'));
    expect(looks.length).toBeGreaterThan(0);
    const user = journey.purpose === 'activate' ? firstUser : addedUser;
    const expired = { ...figureFor(user).sessions.codeOffered };
    for (const { step, before } of looks) {
      const portals: [World['portal'], string][] = [
        [{ screen: 'chooseUser', context: portalFixtures.chooseUser }, user],
        [{ screen: 'codeShown', context: { ...before.portal.context, userId: 'practice-firm' } }, 'logOut'],
        [
          {
            screen: 'codeShown',
            context: {
              ...before.portal.context,
              session: { ...expired, code: expired.code && { ...expired.code, problem: 'code-expired' } },
            },
          },
          'logOut',
        ],
      ];
      for (const [portal, control] of portals)
        expect(markedAct({ ...before, portal }, steps, step, '3')).toEqual({
          portal: { control, label: '3' },
          away: true,
        });
    }
  });

  test('of a login that was denied, the portal’s Try again wears it', () => {
    const asks = moments.findLast(({ act }) => controlOf(act) === 'statusBar');
    if (!asks) throw new RangeError('No login is asked for.');
    const user = journey.purpose === 'activate' ? firstUser : addedUser;
    const { refused } = figureFor(user).sessions;
    const context = { ...asks.before.portal.context, session: refused };
    const world: World = { ...asks.before, portal: { screen: 'refused', context } };
    expect(markedAct(world, steps, asks.step, 'B')).toEqual({
      portal: { control: 'tryAgain', label: 'B' },
      away: true,
    });
  });

  test('a drawer that was pulled down where nothing is in it for the step is closed first', () => {
    for (const { step, act, before } of moments) {
      if (step.on === 'portal' || act.anywhere || step.acts.some(({ anywhere }) => anywhere)) continue;
      const { phone } = before;
      const context = { ...phone.context, shadeOpen: true };
      const world: World = { ...before, phone: { ...phone, screen: 'settings', context } };
      expect(markedAct(world, steps, step, '1')).toEqual({
        phone: { control: 'closeShade', label: '1' },
        away: true,
      });
      expect(marksIn(drawDevice(world, step.on, { marked: 'closeShade' }))).toBe(1);
    }
  });

  test('with notifications off, the ring leads from the drawer into the settings', () => {
    const asks = moments.findLast(({ act }) => controlOf(act) === 'statusBar');
    if (!asks) throw new RangeError('No login is asked for.');
    const { context } = asks.before.phone;
    const silent = { ...context, headsUp: null, phone: { ...context.phone, notificationsAllowed: false } };
    const at = (screen: World['phone']['screen'], shadeOpen = false) =>
      markedAct(
        { ...asks.before, phone: { ...asks.before.phone, screen, context: { ...silent, shadeOpen } } },
        steps,
        asks.step,
        'B',
      ).phone?.control;
    expect([at('appStart', true), at('appStart'), at('home'), at('settings')]).toEqual([
      'closeShade',
      'home',
      'phoneSettings',
      'allow',
    ]);
  });

  test('the app’s error asks for its OK first', () => {
    for (const { step, before } of moments) {
      if (step.on === 'portal') continue;
      const { phone } = before;
      const world = { ...before, phone: { ...phone, context: { ...phone.context, errorShown: true } } };
      expect(markedAct(world, steps, step, '1')).toEqual({ phone: { control: 'ok', label: '1' } });
    }
  });

  test('a typed code that is used, over or replaced leads to a fresh one', () => {
    for (const { step, act, before } of moments) {
      if (!('type' in act) || act.type !== 'codeField') continue;
      const { session } = before.portal.context;
      const typed = (code: object, codeField = session?.code?.code ?? ''): World => ({
        ...before,
        portal: {
          screen: 'codeShown',
          context: {
            ...before.portal.context,
            session: session && { ...session, code: session.code && { ...session.code, ...code } },
          },
        },
        phone: { ...before.phone, context: { ...before.phone.context, codeField } },
      });
      const ring = (world: World) => markedAct(world, steps, step, '1');
      for (const problem of ['code-used', 'code-expired'] as const)
        expect(ring(typed({ problem }))).toEqual({ portal: { control: 'logOut', label: '1' }, away: true });
      const older = typed({ code: formatCode(figureFor('practice-firm').code) });
      expect(ring(older)).toEqual({ phone: { control: 'codeField', label: '1' } });
    }
  });

  test('a PIN that is not the phone’s asks for its field', () => {
    for (const { step, act, before } of moments) {
      if (!('type' in act) || act.type !== 'pinField') continue;
      const { context } = before.phone;
      const wrong = { ...context, pinField: '9999', problem: 'pin-wrong' as const };
      const world = { ...before, phone: { ...before.phone, context: wrong } };
      expect(markedAct(world, steps, step, '1')).toEqual({ phone: { control: 'pinField', label: '1' } });
    }
  });

  test('the login of another user is left, before the phone looks for one', () => {
    const asks = moments.findLast(({ act }) => controlOf(act) === 'statusBar');
    if (!asks) throw new RangeError('No login is asked for.');
    const context = { ...asks.before.portal.context, userId: 'practice-firm' as const };
    const world: World = { ...asks.before, portal: { screen: 'awaitingApproval', context } };
    expect(markedAct(world, steps, asks.step, 'B')).toEqual({
      portal: { control: 'cancel', label: 'B' },
      away: true,
    });
  });

  test('whoever activated another user logs in with that one', () => {
    const again = moments.find(({ step, act }) => step.stage === 'proof' && act.at === 'chooseUser');
    if (!again) throw new RangeError('Nobody logs in again.');
    const { context } = again.before.phone;
    const [user] = context.phone.users.slice(-1);
    const users = [
      ...context.phone.users.slice(0, -1),
      ...(user ? [{ ...user, id: 'practice-firm' as const }] : []),
    ];
    const phone = { ...context, phone: { ...context.phone, users } };
    const world = { ...again.before, phone: { ...again.before.phone, context: phone } };
    expect(markedAct(world, steps, again.step, 'A')).toEqual({
      portal: { control: 'practice-firm', label: 'A' },
    });
  });

  test('a question of the system that the step says nothing of is answered on the way back', () => {
    const [first] = moments.filter(({ step }) => step.on !== 'portal');
    if (!first) throw new RangeError('Nothing is done on the phone.');
    const world: World = { ...first.before, phone: { ...first.before.phone, screen: 'cameraPermission' } };
    expect(markedAct(world, steps, first.step, '2')).toEqual({
      phone: { control: journey.phone === 'android' ? 'allow' : 'allowCamera', label: '2' },
      away: true,
    });
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
