import { allowNotifications, approve, finish, iphoneProblems, scanWithCamera } from './iphone-steps.ts';
import type { JourneyOn } from './journey.ts';
import { logIn, logInAgain } from './portal-steps.ts';
import { firstUser } from './scenarios.ts';

/** First activation on the iPhone: its Camera app scans the QR code in Client Portal (KB3861). */
export const journey: JourneyOn<'iphone'> = {
  id: 'activate-iphone-qr',
  facets: { purpose: 'activate', method: 'qr' },
  cast: { portal: 'portal', phone: 'iphone' },
  user: firstUser,
  start: 'newPhone',
  steps: [logIn(firstUser), ...scanWithCamera, allowNotifications('code'), ...finish],
  proof: [logInAgain(firstUser), approve],
  problems: iphoneProblems.qr,
  articles: [2260, 2278, 2748, 3236, 3234, 3073],
};
