import { toAddUser } from './app-steps.ts';
import { approve, finish, iphoneProblems } from './iphone-steps.ts';
import type { JourneyOn } from './journey.ts';
import { logInAgain } from './portal-steps.ts';
import { addedUser } from './scenarios.ts';
import { seeNoCode, textSteps } from './text-steps.ts';

/** Another user on an iPhone that already has one, with a code by text message. */
export const journey: JourneyOn<'iphone'> = {
  id: 'add-user-iphone-text',
  facets: { purpose: 'add-user', method: 'text' },
  cast: { portal: 'portal', phone: 'iphone' },
  chapters: ['textMessages'],
  user: addedUser,
  start: 'oneUser',
  steps: [seeNoCode(addedUser), ...toAddUser('bottom'), ...textSteps(addedUser, 'addUser'), ...finish],
  proof: [logInAgain(addedUser), approve],
  problems: iphoneProblems.text,
  articles: [2278, 2260, 2748, 3236, 3234, 3073],
};
