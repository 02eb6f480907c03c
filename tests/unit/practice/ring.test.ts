import { responseTo } from '../../../src/enrolment/phone-key.ts';
import { describe, expect, test } from 'vitest';
import { formatCode } from '../../../src/enrolment/activation-code.ts';
import { figureFor, figureUser } from '../../../src/devices/kit/figured.ts';
import type { Playing } from '../../../src/practice/world.ts';
import type { Step } from '../../../src/journeys/journey.ts';
import { controlOf } from '../../../src/journeys/control-of.ts';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import { allSteps, labelOf, stepsOf } from '../../../src/journeys/steps.ts';
import { portalFixtures } from '../../../src/devices/portal/portal.fixtures.ts';
import { drawDevice, marksIn } from '../devices/render.tsx';
import {
  journeysWithWays,
  replay,
  withPhone,
  withPhoneContext,
  withPortal,
  withPortalContext,
} from '../journeys/replay.ts';
import { marksAt } from './marks.ts';

/** The control that answers each kind of phone's question about its camera. */
const answers = { android: 'allow', iphone: 'allowCamera' } as const;

/** What leads on from the settings, on a phone with all of them. */
const toNotifications = { android: 'appsAndNotifications', iphone: 'notificationSettings' } as const;

const ways = journeysWithWays(journeys);
const has =
  (isSo: (step: Step) => boolean) =>
  ([, journey, picked]: (typeof ways)[number]): boolean =>
    stepsOf(journey, picked).some(isSo);

describe.each(ways)('%s', (_, journey, picked) => {
  const moments = replay(journey, picked);
  const steps = stepsOf(journey, picked);

  test('before each act, its control wears the ring, with the number of the step', () => {
    for (const { step, act, before } of moments) {
      const label = labelOf(journey, step.id);
      // A notification that slides in is nearer than the drawer that later holds it.
      const slidesIn = before.devices.phone.context.headsUp !== null && controlOf(act) === 'statusBar';
      const control = slidesIn ? 'headsUp' : controlOf(act);
      expect(marksAt(before, steps, step, label), `${step.id}: ${control} at ${act.at}`).toEqual(
        control === '' ? {} : { [step.on]: { control, label } },
      );
    }
  });

  test('the control that wears the ring is on the screen, once', () => {
    for (const { step, before } of moments) {
      const marks = marksAt(before, steps, step, labelOf(journey, step.id));
      const marked = marks[step.on]?.control;
      if (marked !== undefined) expect(marksIn(drawDevice(before, step.on, { marked }))).toBe(1);
    }
  });

  test('on a screen that the step does not name, the way home wears the ring', () => {
    for (const { step, before } of moments) {
      if (step.on === 'portal' || step.acts.some(({ anywhere }) => anywhere)) continue;
      // These steps are in the settings.
      if (step.stage === 'settings') continue;
      const settings = withPhone(before, { screen: 'settings' }, step.on);
      expect(marksAt(settings, steps, step, '1')).toEqual({
        [step.on]: { control: 'home', label: '1' },
        away: true,
      });
    }
  });

  test('in a portal where somebody else is logged in, the way out wears the ring', () => {
    const first = moments.find(({ step }) => step.on === 'portal');
    if (!first) throw new RangeError('No act is in the portal.');
    for (const screen of ['awaitingApproval', 'challenge', 'refused', 'loggedIn', 'confirmOther'] as const) {
      const again = screen === 'refused' && journey.user === figureUser ? 'tryAgain' : 'cancel';
      const control = screen === 'loggedIn' || screen === 'confirmOther' ? 'logOut' : again;
      const world = withPortal(first.before, { screen, context: portalFixtures[screen] });
      expect(marksAt(world, steps, first.step, '1')).toEqual({
        portal: { control, label: '1' },
        away: true,
      });
      expect(marksIn(drawDevice(world, 'portal', { marked: control }))).toBe(1);
    }
  });

  test('a search for another word goes on in the field of its results', () => {
    for (const { step, act, before } of moments) {
      if (!('at' in act) || act.at !== 'storeHome' || controlOf(act) !== 'storeSearch') continue;
      const world = withPhone(withPhoneContext(before, { storeSearch: 'weather' }), {
        screen: 'storeResults',
      });
      expect(marksAt(world, steps, step, '1')).toEqual({ phone: { control: 'storeSearch', label: '1' } });
      expect(marksIn(drawDevice(world, step.on, { marked: 'storeSearch' }))).toBe(1);
    }
  });

  test('an open drawer that holds nothing for the step is closed first', () => {
    for (const { step, act, before } of moments) {
      if (step.on === 'portal' || act.anywhere || step.acts.some(({ anywhere }) => anywhere)) continue;
      const open = withPhoneContext(before, { shadeOpen: true }, step.on);
      const world = withPhone(open, { screen: 'settings' }, step.on);
      expect(marksAt(world, steps, step, '1')).toEqual({
        [step.on]: { control: 'closeShade', label: '1' },
        away: true,
      });
      expect(marksIn(drawDevice(world, step.on, { marked: 'closeShade' }))).toBe(1);
    }
  });

  test('the app’s error asks for its OK first', () => {
    for (const { step, before } of moments) {
      if (step.on === 'portal') continue;
      const world = withPhoneContext(before, { errorShown: true }, step.on);
      expect(marksAt(world, steps, step, '1')).toEqual({ [step.on]: { control: 'ok', label: '1' } });
    }
  });

  test('a PIN that is not the phone’s asks for its field', () => {
    for (const { step, act, before } of moments) {
      if (!('type' in act) || act.type !== 'pinField') continue;
      const world = withPhoneContext(before, { pinField: '', problem: 'pin-wrong' });
      expect(marksAt(world, steps, step, '1')).toEqual({ phone: { control: 'pinField', label: '1' } });
    }
  });

  test('a question of the system that the step does not name is answered on the way back', () => {
    const [first] = moments.filter(({ step }) => step.on !== 'portal');
    if (!first) throw new RangeError('Nothing is done on the phone.');
    const world = withPhone(first.before, { screen: 'cameraPermission' });
    expect(marksAt(world, steps, first.step, '2')).toEqual({
      phone: { control: answers[journey.cast.phone], label: '2' },
      away: true,
    });
  });

  test('a field that was filled wrongly asks for itself again', () => {
    for (const { step, act, before } of moments) {
      if (!('type' in act)) continue;
      const change = step.on === 'portal' ? withPortalContext : withPhoneContext;
      expect(marksAt(change(before, { [act.type]: '12' }), steps, step, '1')).toMatchObject({
        [step.on]: { control: act.type },
      });
    }
  });
});

describe.each(ways.filter(has(({ acts }) => acts.some((act) => controlOf(act) === 'statusBar'))))(
  '%s: a notification is opened',
  (_, journey, picked) => {
    const moments = replay(journey, picked);
    const steps = stepsOf(journey, picked);

    test('of a login that was denied, the portal’s Try again wears the ring', () => {
      const asks = moments.findLast(({ act }) => controlOf(act) === 'statusBar');
      if (!asks) throw new RangeError('No login is asked for.');
      const { refused } = figureFor(journey.user).sessions;
      const world = withPortal(withPortalContext(asks.before, { session: refused }), { screen: 'refused' });
      expect(marksAt(world, steps, asks.step, 'B')).toEqual({
        portal: { control: 'tryAgain', label: 'B' },
        away: true,
      });
    });

    test('of a new login, while the phone still shows the answer to an earlier one, the notification wears the ring', () => {
      const asks = moments.findLast(({ act }) => controlOf(act) === 'statusBar');
      if (!asks) throw new RangeError('No login is asked for.');
      const { logins } = asks.before.devices.phone.context;
      const at = (headsUp: string | null) =>
        marksAt(
          withPhone(withPhoneContext(asks.before, { headsUp, answer: 'denied' }), { screen: 'approved' }),
          steps,
          asks.step,
          'B',
        ).phone?.control;
      expect([at(logins[0]?.id ?? ''), at(null)]).toEqual(['headsUp', 'done']);
    });

    test('with notifications off, the ring leads from the drawer into the settings', () => {
      const asks = moments.findLast(({ act }) => controlOf(act) === 'statusBar');
      if (!asks) throw new RangeError('No login is asked for.');
      const { phone } = asks.before.devices.phone.context;
      const silent = { headsUp: null, phone: { ...phone, notificationsAllowed: false } };
      const at = (screen: string, shadeOpen = false) =>
        marksAt(
          withPhone(withPhoneContext(asks.before, { ...silent, shadeOpen }), { screen }),
          steps,
          asks.step,
          'B',
        ).phone?.control;
      expect([at('appStart', true), at('appStart'), at('home'), at('settings')]).toEqual([
        'closeShade',
        'home',
        'phoneSettings',
        journey.chapters?.includes('notifications') ? toNotifications[journey.cast.phone] : 'allow',
      ]);
    });

    test('of which no phone is told, the way of the challenge wears the ring, from the empty drawer to the portal’s field', () => {
      const asks = moments.findLast(({ act }) => controlOf(act) === 'statusBar');
      if (!asks) throw new RangeError('No login is asked for.');
      const ring = (world: Playing) => marksAt(world, steps, asks.step, 'B');
      const { session } = asks.before.devices.portal.context;
      const silent = withPortalContext(withPhoneContext(asks.before, { headsUp: null, logins: [] }), {
        session: session && { ...session, login: session.login && { ...session.login, delivered: false } },
      });
      const drawer = withPhone(withPhoneContext(silent, { shadeOpen: true }), { screen: 'appStart' });
      expect(ring(drawer)).toEqual({ portal: { control: 'noNotification', label: 'B' } });
      const challenge = withPortal(drawer, { screen: 'challenge' });
      expect(ring(challenge)).toMatchObject({ phone: { control: 'closeShade' } });
      const at = (screen: string, given: object = {}) =>
        ring(withPhone(withPhoneContext(challenge, { shadeOpen: false, ...given }), { screen }));
      const [screens, controls] =
        picked.entry === 'inside'
          ? [
              ['home', 'appHome', 'more', 'twoFactorMenu'],
              ['ibkrMobile', 'more', 'twoFactor', 'generateCode'],
            ]
          : [
              ['home', 'appStart', 'services'],
              ['ibkrMobile', 'services', 'authenticate'],
            ];
      expect(screens.map((screen) => at(screen).phone?.control)).toEqual(controls);
      const user = { authUser: journey.user };
      expect(at('authenticate', user).phone?.control).toBe('challengeField');
      const key = asks.before.devices.phone.context.phone.users.find(({ id }) => id === journey.user)?.key;
      const response = responseTo(session?.login?.challenge ?? '', key ?? '');
      const answered = at('response', { ...user, response });
      expect(answered).toEqual({ portal: { control: 'responseField', label: 'B' } });
    });

    test('the login of another user is left before the phone looks for a notification', () => {
      const asks = moments.findLast(({ act }) => controlOf(act) === 'statusBar');
      if (!asks) throw new RangeError('No login is asked for.');
      const world = withPortal(withPortalContext(asks.before, { userId: 'practice-firm' }), {
        screen: 'awaitingApproval',
      });
      expect(marksAt(world, steps, asks.step, 'B')).toEqual({
        portal: { control: 'cancel', label: 'B' },
        away: true,
      });
    });
  },
);

// A code by text message comes from no portal.
const ofPortal = ({ acts, done }: Step): boolean =>
  done.includes('codeGiven') && !acts.some((act) => 'sample' in act && act.sample === 'textCode');

describe.each(ways.filter(has(ofPortal)))('%s: a code is handed over', (_, journey, picked) => {
  const moments = replay(journey, picked);
  const steps = stepsOf(journey, picked);

  test('without a usable code of the user in the portal, the ring is in the portal before the phone looks for a code', () => {
    const looks = moments.filter(({ act }) => 'scan' in act || ('type' in act && act.type === 'codeField'));
    expect(looks.length).toBeGreaterThan(0);
    const expired = { ...figureFor(journey.user).sessions.codeOffered };
    for (const { step, before } of looks) {
      const shown = withPortal(before, { screen: 'codeShown' });
      const worlds: [Playing, string][] = [
        [withPortal(before, { screen: 'chooseUser', context: portalFixtures.chooseUser }), journey.user],
        [withPortalContext(shown, { userId: 'practice-firm' }), 'logOut'],
        [
          withPortalContext(shown, {
            session: { ...expired, code: expired.code && { ...expired.code, problem: 'code-expired' } },
          }),
          'logOut',
        ],
      ];
      for (const [world, control] of worlds)
        expect(marksAt(world, steps, step, '3')).toEqual({
          portal: { control, label: '3' },
          away: true,
        });
    }
  });

  test('a typed code that is used or expired leads to a fresh code, and another code back to its field', () => {
    for (const { step, act, before } of moments) {
      if (!('type' in act) || act.type !== 'codeField') continue;
      const { session } = before.devices.portal.context;
      const typed = (code: object, codeField = session?.code?.code ?? ''): Playing =>
        withPhoneContext(
          withPortal(
            withPortalContext(before, {
              session: session && { ...session, code: session.code && { ...session.code, ...code } },
            }),
            { screen: 'codeShown' },
          ),
          { codeField },
        );
      const ring = (world: Playing) => marksAt(world, steps, step, '1');
      for (const problem of ['code-used', 'code-expired'] as const)
        expect(ring(typed({ problem }))).toEqual({ portal: { control: 'logOut', label: '1' }, away: true });
      const older = typed({ code: formatCode(figureFor('practice-firm').code) });
      expect(ring(older)).toEqual({ phone: { control: 'codeField', label: '1' } });
    }
  });
});

describe.each(ways.filter(has(({ id }) => id === 'log-in-again')))(
  '%s: the user logs in again',
  (_, journey, picked) => {
    const moments = replay(journey, picked);
    const steps = stepsOf(journey, picked);

    test('a reader who activated another user logs in with that user', () => {
      const again = moments.find(({ step, act }) => step.stage === 'proof' && act.at === 'chooseUser');
      if (!again) throw new RangeError('Nobody logs in again.');
      const { context } = again.before.devices.phone;
      const [user] = context.phone.users.slice(-1);
      const users = [
        ...context.phone.users.slice(0, -1),
        ...(user ? [{ ...user, id: 'practice-firm' as const }] : []),
      ];
      const world = withPhoneContext(again.before, { phone: { ...context.phone, users } });
      expect(marksAt(world, steps, again.step, 'A')).toEqual({
        portal: { control: 'practice-firm', label: 'A' },
      });
    });
  },
);

test.each([
  ['finger', true, 'giveFinger'],
  ['none', true, 'givePasscode'],
  ['face', true, 'giveFace'],
] as const)(
  'an iPhone that is unlocked by %s gives the ring to that way of unlocking',
  (biometrics, passcode, control) => {
    const journey = journeys['activate-iphone-code'];
    const unlocks = replay(journey, {}).filter(({ act }) => controlOf(act) === 'giveFace');
    expect(unlocks).toHaveLength(2);
    for (const { step, before } of unlocks) {
      const { phone } = before.devices.phone.context;
      const settings = { ...phone.settings, biometrics, passcode };
      const world = withPhoneContext(before, { phone: { ...phone, settings } });
      expect(marksAt(world, allSteps(journey), step, '1')).toEqual({ phone: { control, label: '1' } });
      expect(marksIn(drawDevice(world, step.on, { marked: control }))).toBe(1);
    }
  },
);
