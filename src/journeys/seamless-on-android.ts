import { approveOver, androidProblems, typeChallenge } from './android-steps.ts';
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

/** Seamless Authentication is switched on again, after a login without a notification, with an Android phone (KB3234). */
export const journey: JourneyOn<'android'> = {
  id: 'seamless-on-android',
  cast: { portal: 'portal', phone: 'android' },
  chapters: ['secureLogin'],
  user: firstUser,
  start: 'seamlessOff',
  steps: [
    beginQuietLogin(firstUser),
    ...toAuthenticate('top'),
    typeChallenge,
    giveQuietResponse,
    ...switchOn,
  ],
  proof: [logInSeamlessly(firstUser), proveSent(approveOver('response', 'proof'))],
  problems: androidProblems.login,
  articles: [3234, 2260, 3236],
};
