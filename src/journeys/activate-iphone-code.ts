import {
  allowNotifications,
  approve,
  finish,
  getTheApp,
  iphoneProblems,
  setUpWithQr,
  typeTheCode,
} from './iphone-steps.ts';
import type { JourneyOn } from './journey.ts';
import { logIn, logInAgain } from './portal-steps.ts';
import { firstUser } from './scenarios.ts';

/** First activation on the iPhone with the string under the QR code, for readers who cannot scan. */
export const journey: JourneyOn<'iphone'> = {
  id: 'activate-iphone-code',
  facets: { purpose: 'activate', method: 'code' },
  cast: { portal: 'portal', phone: 'iphone' },
  user: firstUser,
  start: 'newPhone',
  steps: [
    logIn(firstUser),
    ...getTheApp,
    allowNotifications('app'),
    setUpWithQr('appStart'),
    ...typeTheCode,
    ...finish,
  ],
  proof: [logInAgain(firstUser), approve],
  problems: iphoneProblems.code,
  articles: [2260, 2278, 2748, 3236, 3234, 3073],
};
