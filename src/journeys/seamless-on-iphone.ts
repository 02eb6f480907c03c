import { approveOver, iphoneProblems, typeChallenge } from './iphone-steps.ts';
import type { JourneyOn } from './journey.ts';
import { toAuthenticate } from './login-steps.ts';
import { firstUser } from './scenarios.ts';
import {
  beginQuietLogin,
  giveQuietResponse,
  logInSeamlessly,
  proveSent,
  switchOn,
} from './seamless-steps.ts';

/** Seamless Authentication is switched on again, after a login without a notification, with an iPhone (KB3234). */
export const journey: JourneyOn<'iphone'> = {
  id: 'seamless-on-iphone',
  cast: { portal: 'portal', phone: 'iphone' },
  chapters: ['secureLogin'],
  user: firstUser,
  start: 'seamlessOff',
  steps: [
    beginQuietLogin(firstUser),
    ...toAuthenticate('bottom'),
    typeChallenge,
    giveQuietResponse,
    ...switchOn,
  ],
  proof: [logInSeamlessly(firstUser), proveSent(approveOver('response', 'proof'))],
  problems: iphoneProblems.login,
  articles: [3234, 2260, 3236],
};
