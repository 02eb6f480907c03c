import { approveOver, androidProblems, typeChallenge } from './android-steps.ts';
import type { JourneyOn } from './journey.ts';
import { toAuthenticate } from './login-steps.ts';
import { firstUser } from './scenarios.ts';
import { beginQuietLogin, giveQuietResponse, logInSeamlessly, switchOn } from './seamless-steps.ts';

/** The phone still shows its response, so its screen is not that of the usual picture. */
const proof = approveOver('response', 'proof');

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
  proof: [
    logInSeamlessly(firstUser),
    { ...proof, acts: proof.acts.map(({ figure: _, ...act }) => act), done: ['sentLoginApproved'] },
  ],
  problems: androidProblems.login,
  articles: [3234, 2260, 3236],
};
