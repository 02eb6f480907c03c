import { androidProblems, typeChallenge } from './android-steps.ts';
import type { JourneyOn } from './journey.ts';
import { askChallenge, beginLogin, giveResponse, seeLoggedIn, toAuthenticate } from './login-steps.ts';
import { firstUser } from './scenarios.ts';

/**
 * A login whose notification does not arrive: an Android phone answers the portal's challenge without a network
 * (KB3234).
 */
export const journey: JourneyOn<'android'> = {
  id: 'log-in-android-response',
  cast: { portal: 'portal', phone: 'android' },
  user: firstUser,
  start: 'silentPhone',
  steps: [beginLogin(firstUser), askChallenge, ...toAuthenticate('top'), typeChallenge, giveResponse],
  proof: [seeLoggedIn],
  problems: androidProblems.login,
  articles: [3234, 2260, 3236, 2748],
};
