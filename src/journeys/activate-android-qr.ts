import { askForTheCode, finish, getTheApp, logIn, proof } from './android-steps.ts';
import type { Journey } from './journey.ts';

/** First activation on Android by scanning the QR code in Client Portal (KB3862). */
export const activateAndroidQr: Journey = {
  id: 'activate-android-qr',
  phone: 'android',
  needs: ['phoneSupported'],
  steps: [
    logIn,
    ...getTheApp,
    ...askForTheCode,
    {
      id: 'qr-code',
      stage: 'code',
      on: 'android',
      acts: [{ at: 'sessionId', press: 'qrCode', figure: 'tall' }],
      done: ['scanChosen'],
    },
    {
      id: 'allow-camera',
      stage: 'code',
      on: 'android',
      ifAsked: true,
      acts: [{ at: 'cameraPermission', press: 'allow', figure: 'middle' }],
      done: ['cameraAllowed'],
    },
    {
      id: 'scan',
      stage: 'code',
      on: 'android',
      acts: [{ at: 'scanner', scan: 'portalCode', figure: 'whole' }],
      done: ['codeGiven'],
    },
    ...finish,
  ],
  proof,
  problems: [
    'error-occurred',
    'code-not-read',
    'front-camera',
    'camera-blocked',
    'code-expired',
    'confirmation-refused',
    'pin-refused',
    'phone-refused',
    'no-notification',
    'no-answer',
  ],
  articles: [2260, 2748, 3236, 3234, 3073, 2269],
  otherMethod: 'activate-android-code',
};
