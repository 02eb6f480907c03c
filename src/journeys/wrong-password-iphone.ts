import { answerLogin, iphoneProblems } from './iphone-steps.ts';
import type { JourneyOn } from './journey.ts';
import { seeLoggedIn } from './login-steps.ts';
import { firstUser } from './scenarios.ts';
import { logInTwice } from './wrong-password-steps.ts';

/** A login fails by a wrong password, and the next one is approved on an iPhone (KB3234). */
export const journey: JourneyOn<'iphone'> = {
  id: 'wrong-password-iphone',
  cast: { portal: 'portal', phone: 'iphone' },
  chapters: ['password'],
  user: firstUser,
  start: 'oneUser',
  steps: [...logInTwice(firstUser), answerLogin],
  proof: [seeLoggedIn],
  problems: iphoneProblems.login,
  articles: [3234, 2260, 3236],
};
