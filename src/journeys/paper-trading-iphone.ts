import { answerLogin, iphoneProblems } from './iphone-steps.ts';
import type { JourneyOn } from './journey.ts';
import { seeLoggedIn } from './login-steps.ts';
import { logInToPaper } from './paper-trading-steps.ts';
import { firstUser } from './scenarios.ts';

/** A login to paper trading sends nothing, and one to the live account is approved on an iPhone (KB3234). */
export const journey: JourneyOn<'iphone'> = {
  id: 'paper-trading-iphone',
  cast: { portal: 'portal', phone: 'iphone' },
  chapters: ['paper'],
  user: firstUser,
  start: 'oneUser',
  steps: [...logInToPaper(firstUser), answerLogin],
  proof: [seeLoggedIn],
  problems: iphoneProblems.login,
  articles: [3234, 2260, 3236],
};
