import { answerLogin, iphoneProblems } from './iphone-steps.ts';
import type { JourneyOn } from './journey.ts';
import { beginLogin, seeLoggedIn } from './login-steps.ts';
import { firstUser } from './scenarios.ts';

/** A login that asks an iPhone and is approved there (KB2260). */
export const journey: JourneyOn<'iphone'> = {
  id: 'log-in-iphone-notification',
  cast: { portal: 'portal', phone: 'iphone' },
  user: firstUser,
  start: 'oneUser',
  steps: [beginLogin(firstUser, 'loginTold'), answerLogin],
  proof: [seeLoggedIn],
  problems: iphoneProblems.login,
  articles: [2260, 3234, 3236, 2748, 3073],
};
