import { toAddUser } from './app-steps.ts';
import { approve, finish, iphoneProblems, scanInTheApp, setUpWithQr } from './iphone-steps.ts';
import type { JourneyOn } from './journey.ts';
import { logIn, logInAgain } from './portal-steps.ts';
import { addedUser } from './scenarios.ts';

/** Another user on an iPhone that already has one: the app's own camera scans the QR code. */
export const journey: JourneyOn<'iphone'> = {
  id: 'add-user-iphone-qr',
  facets: { purpose: 'add-user', method: 'qr' },
  cast: { portal: 'portal', phone: 'iphone' },
  user: addedUser,
  start: 'oneUser',
  steps: [logIn(addedUser), ...toAddUser('bottom'), setUpWithQr('addUser'), ...scanInTheApp, ...finish],
  proof: [logInAgain(addedUser), approve],
  problems: iphoneProblems.qr,
  articles: [2278, 2260, 2748, 3236, 3234, 3073],
};
