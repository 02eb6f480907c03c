import { askForTheCode, finish, getTheApp, logIn, proof } from './android-steps.ts';
import type { Journey } from './journey.ts';

/** First activation on Android with the string under the QR code, for who cannot scan. */
export const activateAndroidCode: Journey = {
  id: 'activate-android-code',
  phone: 'android',
  needs: ['phoneSupported'],
  steps: [
    logIn,
    ...getTheApp,
    ...askForTheCode,
    {
      id: 'type-code',
      stage: 'code',
      on: 'android',
      acts: [
        { at: 'sessionId', type: 'codeField', sample: 'portalCode', figure: 'top' },
        { at: 'sessionId', press: 'next' },
      ],
      done: ['codeGiven'],
    },
    ...finish,
  ],
  proof,
  problems: [
    'error-occurred',
    'code-not-accepted',
    'code-not-read',
    'camera-blocked',
    'code-expired',
    'confirmation-refused',
    'pin-refused',
    'phone-refused',
    'no-notification',
    'no-answer',
  ],
  articles: [2260, 2748, 3236, 3234, 3073, 2269],
  otherMethod: 'activate-android-qr',
};
