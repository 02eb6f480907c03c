import { toAddUser } from './app-steps.ts';
import { approve, finish, iphoneProblems, setUpWithQr, typeTheCode } from './iphone-steps.ts';
import type { JourneyOn } from './journey.ts';
import { logIn, logInAgain } from './portal-steps.ts';
import { addedUser } from './scenarios.ts';

/** Another user on an iPhone that already has one, with the string under the QR code: for readers who cannot scan. */
export const journey: JourneyOn<'iphone'> = {
  id: 'add-user-iphone-code',
  facets: { purpose: 'add-user', method: 'code' },
  cast: { portal: 'portal', phone: 'iphone' },
  user: addedUser,
  start: 'oneUser',
  steps: [logIn(addedUser), ...toAddUser('bottom'), setUpWithQr('addUser'), ...typeTheCode, ...finish],
  proof: [logInAgain(addedUser), approve],
  problems: iphoneProblems.code,
  articles: [2278, 2260, 2748, 3236, 3234, 3073],
};
