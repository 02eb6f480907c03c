import { answerLogin, androidProblems } from './android-steps.ts';
import type { JourneyOn } from './journey.ts';
import { seeLoggedIn } from './login-steps.ts';
import { logInToPaper } from './paper-trading-steps.ts';
import { firstUser } from './scenarios.ts';

/** A login to paper trading sends nothing, and one to the live account is approved on an Android phone (KB3234). */
export const journey: JourneyOn<'android'> = {
  id: 'paper-trading-android',
  cast: { portal: 'portal', phone: 'android' },
  chapters: ['paper'],
  user: firstUser,
  start: 'oneUser',
  steps: [...logInToPaper(firstUser), answerLogin],
  proof: [seeLoggedIn],
  problems: androidProblems.login,
  articles: [3234, 2260, 3236],
};
