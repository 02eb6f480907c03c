import { describe, expect, test } from 'vitest';
import { isOnOtherPhone, problemIn } from '../../../src/practice/problem.ts';
import type { PhoneState, World } from '../../../src/practice/world.ts';
import { portal } from '../devices/portal/whole-portal.ts';
import type { SessionAnswer } from '../../../src/api/contract.ts';
import { androidStart } from '../../../src/devices/android/android.setup.ts';
import type { PhoneContext } from '../../../src/devices/phone/phone.types.ts';
import { figureSessions } from '../../../src/devices/kit/figured.ts';
import { portalFixtures } from '../../../src/devices/portal/portal.fixtures.ts';
import type { PortalContext, PortalScreen } from '../../../src/devices/portal/portal.types.ts';
import { userWith } from '../devices/play.ts';
import { wronglyAnswered } from '../devices/answers.ts';
import { android } from '../devices/android/whole-android.ts';

const worldOf = (
  screen: PortalScreen,
  given: Partial<PortalContext> = {},
  met: Partial<PhoneContext> = {},
): World => ({
  devices: {
    portal: { kind: 'portal', facts: portal.facts, screen, context: { ...portalFixtures[screen], ...given } },
    phone: {
      kind: 'android',
      facts: android.facts as unknown as PhoneState['facts'],
      screen: 'home',
      context: { ...androidStart(), ...met },
    },
  },
});

const endedBy = (state: NonNullable<SessionAnswer['login']>['state']): SessionAnswer => ({
  ...wronglyAnswered,
  login: { ...figureSessions.refused.login, state },
});

describe('the problem that is explained', () => {
  test('of a refused login is what ended it, unless the reader ended it on purpose', () => {
    const ofLogin = (state: Parameters<typeof endedBy>[0]) =>
      problemIn(worldOf('refused', { session: endedBy(state) }));
    expect(ofLogin('wrongResponse')).toEqual({ problem: 'response-wrong', on: 'portal' });
    expect(ofLogin('timedOut')).toEqual({ problem: 'login-timed-out', on: 'portal' });
    expect(ofLogin('keyEnded')).toEqual({ problem: 'key-ended', on: 'portal' });
    expect(ofLogin('denied')).toBeUndefined();
    expect(ofLogin('cancelled')).toBeUndefined();
  });

  test('of a login that was refused is over once the reader tries again', () => {
    expect(problemIn(worldOf('loggingIn', { session: wronglyAnswered }))).toBeUndefined();
  });

  test('of digits is that of the portal, unless the phone has a problem of its own', () => {
    const wrong = { problem: 'confirmation-wrong' } as const;
    expect(problemIn(worldOf('confirmOther', wrong))).toEqual({ ...wrong, on: 'portal' });
    expect(problemIn(worldOf('confirmOther', wrong, { problem: 'challenge-length' }))).toEqual({
      problem: 'challenge-length',
      on: 'phone',
    });
  });

  test('of a link is the problem that came with it, whatever the phone shows', () => {
    const rejectedInput = { ok: false, problem: 'code-length', length: 9 } as const;
    expect(problemIn(worldOf('chooseUser', {}, { rejectedInput }))).toEqual({
      problem: 'code-length',
      on: 'phone',
    });
  });

  test('of a login is that the app may send no notifications, until it may', () => {
    const { phone } = androidStart();
    const waits = (notificationsAllowed: boolean, users = [userWith('practice-ana', 'here')]) =>
      problemIn(worldOf('awaitingApproval', {}, { phone: { ...phone, notificationsAllowed, users } }));
    expect(waits(false)).toEqual({ problem: 'notifications-off', on: 'phone' });
    expect(waits(true)).toBeUndefined();
    expect(waits(false, [])).toBeUndefined();
  });

  test('of a notification that has not arrived is explained once the drawer shows none', () => {
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

describe('a user whose phone is another phone of this browser', () => {
  const { phone } = androidStart();
  const loggedIn = { session: figureSessions.awaitingApproval };
  const withUsers = (...users: ReturnType<typeof userWith>[]) =>
    isOnOtherPhone(worldOf('awaitingApproval', loggedIn, { phone: { ...phone, users } }));

  test('is on no phone that plays, while no phone is activating one', () => {
    expect([withUsers(), withUsers(userWith('practice-joint'))]).toEqual([true, true]);
    expect(withUsers(userWith('practice-ana'))).toBe(false);
    expect(isOnOtherPhone(worldOf('awaitingApproval', loggedIn, { requestId: 'on its way' }))).toBe(false);
  });

  test('is not on another phone where one of two phones has that user', () => {
    const { devices } = worldOf('awaitingApproval', loggedIn);
    const { devices: old } = worldOf(
      'chooseUser',
      {},
      { phone: { ...phone, users: [userWith('practice-ana')] } },
    );
    expect(isOnOtherPhone({ devices: { ...devices, ...(old.phone ? { oldPhone: old.phone } : {}) } })).toBe(
      false,
    );
  });

  test('is told apart from a user whose phone is in another browser', () => {
    const session = { ...figureSessions.awaitingApproval, boundTo: 'elsewhere' } as const;
    expect(isOnOtherPhone(worldOf('awaitingApproval', { session }))).toBe(false);
  });
});
