import { toAddUser } from './app-steps.ts';
import { androidProblems, approve, givePin, scanTheCode, sessionId, typeTheCode } from './android-steps.ts';
import type { Journey } from './journey.ts';
import { addedUser, logIn, logInAgain } from './portal-steps.ts';

/** Another user on an Android phone that has one already, by scanning the QR code. */
export const addUserAndroidQr: Journey = {
  id: 'add-user-android-qr',
  phone: 'android',
  purpose: 'add-user',
  method: 'qr',
  needs: ['userThere', 'androidSupported'],
  steps: [logIn(addedUser), ...toAddUser('android', 'top'), sessionId, ...scanTheCode, ...givePin],
  proof: [logInAgain(addedUser), approve],
  problems: androidProblems.qr,
  articles: [2277, 2260, 2748, 3236, 3234, 3073, 2269],
};

/** The same with the string under the QR code, for who cannot scan. */
export const addUserAndroidCode: Journey = {
  id: 'add-user-android-code',
  phone: 'android',
  purpose: 'add-user',
  method: 'code',
  needs: ['userThere', 'androidSupported'],
  steps: [logIn(addedUser), ...toAddUser('android', 'top'), sessionId, typeTheCode, ...givePin],
  proof: [logInAgain(addedUser), approve],
  problems: androidProblems.code,
  articles: [2277, 2260, 2748, 3236, 3234, 3073, 2269],
};
