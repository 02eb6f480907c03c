import { answerLogin, androidProblems } from './android-steps.ts';
import type { JourneyOn } from './journey.ts';
import { seeLoggedIn } from './login-steps.ts';
import { firstUser } from './scenarios.ts';
import { logInTwice } from './wrong-password-steps.ts';

/** A login fails by a wrong password, and the next one is approved on an Android phone (KB3234). */
export const journey: JourneyOn<'android'> = {
  id: 'wrong-password-android',
  cast: { portal: 'portal', phone: 'android' },
  chapters: ['password'],
  user: firstUser,
  start: 'oneUser',
  steps: [...logInTwice(firstUser), answerLogin],
  proof: [seeLoggedIn],
  problems: androidProblems.login,
  articles: [3234, 2260, 3236],
};
