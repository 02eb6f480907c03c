import { answerLogin, iphoneProblems } from './iphone-steps.ts';
import type { JourneyOn } from './journey.ts';
import { seeLoggedIn } from './login-steps.ts';
import { firstUser } from './scenarios.ts';
import { chooseFactor } from './second-factor-steps.ts';

/** IB Key is chosen instead of another device, and the login is approved on an iPhone (KB3234). */
export const journey: JourneyOn<'iphone'> = {
  id: 'second-factor-iphone',
  cast: { portal: 'portal', phone: 'iphone' },
  chapters: ['secondFactor'],
  user: firstUser,
  start: 'oneUser',
  steps: [...chooseFactor(firstUser), answerLogin],
  proof: [seeLoggedIn],
  problems: iphoneProblems.login,
  articles: [3234, 2260, 3236],
};
