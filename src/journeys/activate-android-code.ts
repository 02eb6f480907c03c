import {
  androidProblems,
  approve,
  createPin,
  getTheApp,
  register,
  sessionId,
  typeTheCode,
} from './android-steps.ts';
import type { Journey } from './journey.ts';
import { firstUser, logIn, logInAgain } from './portal-steps.ts';

/** First activation on Android with the string under the QR code, for who cannot scan. */
export const activateAndroidCode: Journey = {
  id: 'activate-android-code',
  phone: 'android',
  purpose: 'activate',
  method: 'code',
  needs: ['androidSupported'],
  steps: [logIn(firstUser), ...getTheApp, register, sessionId, typeTheCode, ...createPin],
  proof: [logInAgain(firstUser), approve],
  problems: androidProblems.code,
  articles: [2260, 2277, 2748, 3236, 3234, 3073, 2269],
};
