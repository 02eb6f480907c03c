import {
  androidProblems,
  approve,
  createPin,
  getTheApp,
  register,
  sessionId,
  typeTheCode,
} from './android-steps.ts';
import type { JourneyOn } from './journey.ts';
import { logIn, logInAgain } from './portal-steps.ts';
import { firstUser } from './scenarios.ts';

/** First activation on Android with the string under the QR code, for readers who cannot scan. */
export const journey: JourneyOn<'android'> = {
  id: 'activate-android-code',
  facets: { purpose: 'activate', method: 'code' },
  cast: { portal: 'portal', phone: 'android' },
  user: firstUser,
  start: 'newPhone',
  steps: [logIn(firstUser), ...getTheApp, register, sessionId, typeTheCode, ...createPin],
  proof: [logInAgain(firstUser), approve],
  problems: androidProblems.code,
  articles: [2260, 2277, 2748, 3236, 3234, 3073, 2269],
};
