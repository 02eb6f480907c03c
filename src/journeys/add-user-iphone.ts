import { toAddUser } from './app-steps.ts';
import { approve, finish, iphoneProblems, scanInTheApp, setUpWithQr, typeTheCode } from './iphone-steps.ts';
import type { Journey } from './journey.ts';
import { addedUser, logIn, logInAgain } from './portal-steps.ts';

/** Another user on an iPhone that has one already: the app's own camera scans the QR code. */
export const addUserIphoneQr: Journey = {
  id: 'add-user-iphone-qr',
  phone: 'iphone',
  purpose: 'add-user',
  method: 'qr',
  needs: ['userThere', 'iphoneSupported'],
  steps: [
    logIn(addedUser),
    ...toAddUser('iphone', 'bottom'),
    setUpWithQr('addUser'),
    ...scanInTheApp,
    ...finish,
  ],
  proof: [logInAgain(addedUser), approve],
  problems: iphoneProblems.qr,
  articles: [2278, 2260, 2748, 3236, 3234, 3073],
};

/** The same with the string under the QR code, for who cannot scan. */
export const addUserIphoneCode: Journey = {
  id: 'add-user-iphone-code',
  phone: 'iphone',
  purpose: 'add-user',
  method: 'code',
  needs: ['userThere', 'iphoneSupported'],
  steps: [
    logIn(addedUser),
    ...toAddUser('iphone', 'bottom'),
    setUpWithQr('addUser'),
    ...typeTheCode,
    ...finish,
  ],
  proof: [logInAgain(addedUser), approve],
  problems: iphoneProblems.code,
  articles: [2278, 2260, 2748, 3236, 3234, 3073],
};
