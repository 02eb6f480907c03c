/** The portal's context on each of its screens, as a figure shows it. */
import type { Figured } from '../kit/figured.ts';
import { figured } from '../kit/figured.ts';
import type { Figures } from '../kit/kind.ts';
import { portalStart } from './portal.setup.ts';
import type { PortalContext, PortalScreen, PortalTypes } from './portal.types.ts';

/** The contexts while the user of these figures is logged in. */
export function portalFixturesOf({ user, sessions }: Figured): Record<PortalScreen, PortalContext> {
  const within = (session: PortalContext['session']): PortalContext => ({
    ...portalStart,
    userId: user,
    sessionId: 'figure',
    session,
  });
  const chosen = { ...portalStart, userId: user };
  // The settings are opened to switch Seamless Authentication on.
  const off = { ...sessions.open, seamlessOff: true } as const;
  return {
    chooseUser: portalStart,
    loggingIn: chosen,
    codeShown: within(sessions.codeOffered),
    confirmOther: within(sessions.codeOffered),
    noCode: within(sessions.codeOffered),
    activated: within(sessions.activated),
    awaitingApproval: within(sessions.awaitingApproval),
    challenge: within(sessions.awaitingApproval),
    refused: within(sessions.refused),
    loggedIn: within(sessions.open),
    userMenu: within(off),
    portalSettings: within(off),
    userSettings: within(off),
    secureLogin: within(off),
    seamless: within(off),
    seamlessSaving: within(off),
    factorsReading: chosen,
    otherFactor: chosen,
    factorList: chosen,
    factorChosen: chosen,
    passwordChoice: chosen,
    passwordRetry: chosen,
    rightChecking: chosen,
    wrongChecking: chosen,
    passwordRight: chosen,
    passwordWrong: { ...chosen, failed: 1 },
    loginLocked: chosen,
    dayPassing: chosen,
    accountChoice: chosen,
    paperOpen: chosen,
    liveChosen: chosen,
  };
}

export const portalFixtures = portalFixturesOf(figured);

export const portalFigures: Figures<PortalTypes> = {
  first: 'chooseUser',
  contextsOf(user) {
    const contexts = portalFixturesOf(user);
    return (screen) => contexts[screen];
  },
};
