import { allowNotifications, approve, finish, iphoneProblems, scanWithCamera } from './iphone-steps.ts';
import type { Journey } from './journey.ts';
import { firstUser, logIn, logInAgain } from './portal-steps.ts';

/** First activation on the iPhone: its Camera app scans the QR code in Client Portal (KB3861). */
export const activateIphoneQr: Journey = {
  id: 'activate-iphone-qr',
  phone: 'iphone',
  purpose: 'activate',
  method: 'qr',
  needs: ['iphoneSupported'],
  steps: [logIn(firstUser), ...scanWithCamera, allowNotifications('code'), ...finish],
  proof: [logInAgain(firstUser), approve],
  problems: iphoneProblems.qr,
  articles: [2260, 2278, 2748, 3236, 3234, 3073],
};
