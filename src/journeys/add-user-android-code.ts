import { toAddUser } from './app-steps.ts';
import { androidProblems, approve, givePin, sessionId, typeTheCode } from './android-steps.ts';
import type { JourneyOn } from './journey.ts';
import { logIn, logInAgain } from './portal-steps.ts';
import { addedUser } from './scenarios.ts';

/**
 * Another user on an Android phone that already has one, with the string under the QR code: for readers who cannot
 * scan.
 */
export const journey: JourneyOn<'android'> = {
  id: 'add-user-android-code',
  facets: { purpose: 'add-user', method: 'code' },
  cast: { portal: 'portal', phone: 'android' },
  user: addedUser,
  start: 'oneUser',
  steps: [logIn(addedUser), ...toAddUser('top'), sessionId, typeTheCode, ...givePin],
  proof: [logInAgain(addedUser), approve],
  problems: androidProblems.code,
  articles: [2277, 2260, 2748, 3236, 3234, 3073, 2269],
};
