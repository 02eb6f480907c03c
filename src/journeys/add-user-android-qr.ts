import { toAddUser } from './app-steps.ts';
import { androidProblems, approve, givePin, scanTheCode, sessionId } from './android-steps.ts';
import type { JourneyOn } from './journey.ts';
import { logIn, logInAgain } from './portal-steps.ts';
import { addedUser } from './scenarios.ts';

/** Another user on an Android phone that already has one, by scanning the QR code. */
export const journey: JourneyOn<'android'> = {
  id: 'add-user-android-qr',
  facets: { purpose: 'add-user', method: 'qr' },
  cast: { portal: 'portal', phone: 'android' },
  user: addedUser,
  start: 'oneUser',
  steps: [logIn(addedUser), ...toAddUser('top'), sessionId, ...scanTheCode, ...givePin],
  proof: [logInAgain(addedUser), approve],
  problems: androidProblems.qr,
  articles: [2277, 2260, 2748, 3236, 3234, 3073, 2269],
};
