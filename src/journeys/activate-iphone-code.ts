import {
  allowNotifications,
  approve,
  finish,
  getTheApp,
  iphoneProblems,
  setUpWithQr,
  typeTheCode,
} from './iphone-steps.ts';
import type { Journey } from './journey.ts';
import { firstUser, logIn, logInAgain } from './portal-steps.ts';

/** First activation on the iPhone with the string under the QR code, for who cannot scan. */
export const activateIphoneCode: Journey = {
  id: 'activate-iphone-code',
  phone: 'iphone',
  purpose: 'activate',
  method: 'code',
  needs: ['iphoneSupported'],
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
