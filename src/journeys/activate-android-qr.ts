import {
  androidProblems,
  approve,
  createPin,
  getTheApp,
  register,
  scanTheCode,
  sessionId,
} from './android-steps.ts';
import type { JourneyOn } from './journey.ts';
import { logIn, logInAgain } from './portal-steps.ts';
import { firstUser } from './scenarios.ts';

/** First activation on Android by scanning the QR code in Client Portal (KB3862). */
export const journey: JourneyOn<'android'> = {
  id: 'activate-android-qr',
  facets: { purpose: 'activate', method: 'qr' },
  cast: { portal: 'portal', phone: 'android' },
  user: firstUser,
  start: 'newPhone',
  steps: [logIn(firstUser), ...getTheApp, register, sessionId, ...scanTheCode, ...createPin],
  proof: [logInAgain(firstUser), approve],
  problems: androidProblems.qr,
  articles: [2260, 2277, 2748, 3236, 3234, 3073, 2269],
};
