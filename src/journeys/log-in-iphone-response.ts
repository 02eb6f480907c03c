import { iphoneProblems, typeChallenge } from './iphone-steps.ts';
import type { JourneyOn } from './journey.ts';
import { askChallenge, beginLogin, giveResponse, seeLoggedIn, toAuthenticate } from './login-steps.ts';
import { firstUser } from './scenarios.ts';

/** A login whose notification does not arrive: an iPhone answers the portal's challenge without a network (KB3234). */
export const journey: JourneyOn<'iphone'> = {
  id: 'log-in-iphone-response',
  cast: { portal: 'portal', phone: 'iphone' },
  user: firstUser,
  start: 'silentPhone',
  steps: [beginLogin(firstUser), askChallenge, ...toAuthenticate('bottom'), typeChallenge, giveResponse],
  proof: [seeLoggedIn],
  problems: iphoneProblems.login,
  articles: [3234, 2260, 3236, 2748],
};
