/** The portal's context on each of its screens, as a figure shows it. */
import type { Figured } from '../fixtures.ts';
import { figured } from '../fixtures.ts';
import { portalStart } from './portal.machine.ts';
import type { PortalContext, PortalScreen } from './portal.types.ts';

/** With the user of these figures logged in. */
export function portalFixturesOf({ user, sessions }: Figured): Record<PortalScreen, PortalContext> {
  const within = (session: PortalContext['session']): PortalContext => ({
    ...portalStart,
    userId: user,
    sessionId: 'figure',
    session,
  });
  return {
    chooseUser: portalStart,
    loggingIn: { ...portalStart, userId: user },
    codeShown: within(sessions.codeOffered),
    confirmOther: within(sessions.codeOffered),
    activated: within(sessions.activated),
    awaitingApproval: within(sessions.awaitingApproval),
    challenge: within(sessions.awaitingApproval),
    refused: within(sessions.refused),
    loggedIn: within(sessions.open),
  };
}

export const portalFixtures = portalFixturesOf(figured);
