/** The portal's context on each of its screens, as a figure shows it. */
import { figureSessions, figureUser } from '../fixtures.ts';
import { portalStart } from './portal.machine.ts';
import type { PortalContext, PortalScreen } from './portal.types.ts';

const within = (session: PortalContext['session']): PortalContext => ({
  ...portalStart,
  userId: figureUser,
  sessionId: 'figure',
  session,
});

export const portalFixtures: Record<PortalScreen, PortalContext> = {
  chooseUser: portalStart,
  loggingIn: { ...portalStart, userId: figureUser },
  codeShown: within(figureSessions.codeOffered),
  confirmOther: within(figureSessions.codeOffered),
  activated: within(figureSessions.activated),
  awaitingApproval: within(figureSessions.awaitingApproval),
  challenge: within(figureSessions.awaitingApproval),
  refused: within(figureSessions.refused),
  loggedIn: within(figureSessions.open),
};
