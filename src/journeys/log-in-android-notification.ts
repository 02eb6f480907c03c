import { answerLogin, androidProblems } from './android-steps.ts';
import type { JourneyOn } from './journey.ts';
import { beginLogin, seeLoggedIn } from './login-steps.ts';
import { firstUser } from './scenarios.ts';

/** A login that asks an Android phone and is approved there (KB2260). */
export const journey: JourneyOn<'android'> = {
  id: 'log-in-android-notification',
  cast: { portal: 'portal', phone: 'android' },
  user: firstUser,
  start: 'oneUser',
  steps: [beginLogin(firstUser, 'loginTold'), answerLogin],
  proof: [seeLoggedIn],
  problems: androidProblems.login,
  articles: [2260, 3234, 3236, 2748, 3073],
};
