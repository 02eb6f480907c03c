import { answerLogin, androidProblems } from './android-steps.ts';
import type { JourneyOn } from './journey.ts';
import { seeLoggedIn } from './login-steps.ts';
import { firstUser } from './scenarios.ts';
import { chooseFactor } from './second-factor-steps.ts';

/** IB Key is chosen instead of another device, and the login is approved on an Android phone (KB3234). */
export const journey: JourneyOn<'android'> = {
  id: 'second-factor-android',
  cast: { portal: 'portal', phone: 'android' },
  chapters: ['secondFactor'],
  user: firstUser,
  start: 'oneUser',
  steps: [...chooseFactor(firstUser), answerLogin],
  proof: [seeLoggedIn],
  problems: androidProblems.login,
  articles: [3234, 2260, 3236],
};
