import { androidProblems, approve, givePin } from './android-steps.ts';
import { toAddUser } from './app-steps.ts';
import type { JourneyOn } from './journey.ts';
import { logInAgain } from './portal-steps.ts';
import { addedUser } from './scenarios.ts';
import { seeNoCode, textSteps } from './text-steps.ts';

/** Another user on an Android phone that already has one, with a code by text message. */
export const journey: JourneyOn<'android'> = {
  id: 'add-user-android-text',
  facets: { purpose: 'add-user', method: 'text' },
  cast: { portal: 'portal', phone: 'android' },
  chapters: ['textMessages'],
  user: addedUser,
  start: 'oneUser',
  steps: [seeNoCode(addedUser), ...toAddUser('top'), ...textSteps(addedUser, 'twoFactor'), ...givePin],
  proof: [logInAgain(addedUser), approve],
  problems: androidProblems.text,
  articles: [2277, 2260, 2748, 3236, 3234, 3073, 2269],
};
