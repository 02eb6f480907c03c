import {
  androidProblems,
  approve,
  createPin,
  getTheApp,
  register,
  scanTheCode,
  sessionId,
} from './android-steps.ts';
import type { Journey } from './journey.ts';
import { firstUser, logIn, logInAgain } from './portal-steps.ts';

/** First activation on Android by scanning the QR code in Client Portal (KB3862). */
export const activateAndroidQr: Journey = {
  id: 'activate-android-qr',
  phone: 'android',
  purpose: 'activate',
  method: 'qr',
  needs: ['androidSupported'],
  steps: [logIn(firstUser), ...getTheApp, register, sessionId, ...scanTheCode, ...createPin],
  proof: [logInAgain(firstUser), approve],
  problems: androidProblems.qr,
  articles: [2260, 2277, 2748, 3236, 3234, 3073, 2269],
};
