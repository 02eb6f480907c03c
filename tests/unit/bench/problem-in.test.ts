import { describe, expect, test } from 'vitest';
import { problemIn } from '../../../src/bench/problem-in.ts';
import type { World } from '../../../src/bench/world.ts';
import type { SessionAnswer } from '../../../src/api/contract.ts';
import { androidStart } from '../../../src/devices/android/android.setup.ts';
import type { PhoneContext } from '../../../src/devices/phone/phone.types.ts';
import { figureSessions } from '../../../src/devices/kit/figured.ts';
import { portalFixtures } from '../../../src/devices/portal/portal.fixtures.ts';
import type { PortalContext, PortalScreen } from '../../../src/devices/portal/portal.types.ts';
import { userWith } from '../devices/play.ts';
import { wronglyAnswered } from '../devices/answers.ts';

const worldOf = (
  screen: PortalScreen,
  given: Partial<PortalContext> = {},
  met: Partial<PhoneContext> = {},
): World => ({
  portal: { screen, context: { ...portalFixtures[screen], ...given } },
  phone: { kind: 'android', screen: 'home', context: { ...androidStart(), ...met } },
  adds: false,
});

const endedBy = (state: NonNullable<SessionAnswer['login']>['state']): SessionAnswer => ({
  ...wronglyAnswered,
  login: { ...figureSessions.refused.login, state },
});

describe('the problem that is explained', () => {
  test('of a refused login is what ended it, where that is a mistake', () => {
    const ofLogin = (state: Parameters<typeof endedBy>[0]) =>
      problemIn(worldOf('refused', { session: endedBy(state) }));
    expect(ofLogin('wrongResponse')).toEqual({ problem: 'response-wrong', on: 'portal' });
    expect(ofLogin('timedOut')).toEqual({ problem: 'login-timed-out', on: 'portal' });
    expect(ofLogin('denied')).toBeUndefined();
    expect(ofLogin('cancelled')).toBeUndefined();
  });

  test('of a login that was refused is over once the reader tries again', () => {
    expect(problemIn(worldOf('loggingIn', { session: wronglyAnswered }))).toBeUndefined();
  });

  test('of digits is the portal’s, unless the phone has one of its own', () => {
    const wrong = { problem: 'confirmation-wrong' } as const;
    expect(problemIn(worldOf('confirmOther', wrong))).toEqual({ ...wrong, on: 'portal' });
    expect(problemIn(worldOf('confirmOther', wrong, { problem: 'challenge-length' }))).toEqual({
      problem: 'challenge-length',
      on: 'phone',
    });
  });

  test('of a link is what came with it, wherever the phone is', () => {
    const given = { ok: false, problem: 'code-length', length: 9 } as const;
    expect(problemIn(worldOf('chooseUser', {}, { given }))).toEqual({
      problem: 'code-length',
      on: 'phone',
    });
  });

  test('of a login that asks an app which may not say so is that, until it may', () => {
    const { phone } = androidStart();
    const waits = (notificationsAllowed: boolean, users = [userWith('practice-ana', 'here')]) =>
      problemIn(worldOf('awaitingApproval', {}, { phone: { ...phone, notificationsAllowed, users } }));
    expect(waits(false)).toEqual({ problem: 'notifications-off', on: 'phone' });
    expect(waits(true)).toBeUndefined();
    expect(waits(false, [])).toBeUndefined();
  });

  test('of a notification that has not arrived is told once the drawer shows none', () => {
    const { phone } = androidStart();
    const users = [userWith('practice-ana', 'here')];
    const { session } = portalFixtures.awaitingApproval;
    const waits = (shadeOpen: boolean, delivered: boolean) =>
      problemIn(
        worldOf(
          'awaitingApproval',
          { session: session && { ...session, login: session.login && { ...session.login, delivered } } },
          { shadeOpen, phone: { ...phone, users } },
        ),
      );
    expect(waits(true, false)).toEqual({ problem: 'notification-missing', on: 'phone' });
    expect([waits(false, false), waits(true, true)]).toEqual([undefined, undefined]);
  });

  test('is none where all is well', () => {
    for (const screen of ['chooseUser', 'codeShown', 'confirmOther', 'challenge', 'loggedIn'] as const)
      expect(problemIn(worldOf(screen)), screen).toBeUndefined();
  });
});
