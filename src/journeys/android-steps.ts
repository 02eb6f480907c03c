/** The steps on the Android phone that several journeys share. */
import { confirm } from './app-steps.ts';
import type { EntryId } from '../problems/entries.ts';
import type { StepOn } from './journey.ts';
import { giveResponse, toAuthenticate } from './login-steps.ts';

type Step = StepOn<'android', 'phone'>;

export const getTheApp: readonly Step[] = [
  {
    id: 'open-store',
    stage: 'app',
    on: 'phone',
    acts: [{ at: 'home', press: 'playStore', figure: 'bottom' }],
    done: ['storeOpened'],
  },
  {
    id: 'find-app',
    stage: 'app',
    on: 'phone',
    acts: [
      { at: 'storeHome', type: 'storeSearch', sample: 'appName', figure: 'top' },
      { at: 'storeHome', press: 'storeSubmit' },
    ],
    done: ['appFound'],
  },
  {
    id: 'install-app',
    stage: 'app',
    on: 'phone',
    acts: [
      { at: 'storeResults', press: 'install', figure: 'tall' },
      { at: 'storeInstalling', wait: 'appInstalled' },
    ],
    done: ['appInstalled'],
  },
  {
    id: 'open-app',
    stage: 'app',
    on: 'phone',
    acts: [{ at: 'storeInstalled', press: 'open', figure: 'top' }],
    done: ['appOpened'],
  },
];

export const register: Step = {
  id: 'register',
  stage: 'code',
  on: 'phone',
  acts: [{ at: 'appStart', press: 'registerTwoFactor', figure: 'bottom' }],
  done: ['registrationStarted'],
};

export const sessionId: Step = {
  id: 'session-id',
  stage: 'code',
  on: 'phone',
  acts: [{ at: 'twoFactor', press: 'sessionId', figure: 'whole' }],
  done: ['codeAsked'],
};

export const scanTheCode: readonly Step[] = [
  {
    id: 'qr-code',
    stage: 'code',
    on: 'phone',
    acts: [{ at: 'sessionId', press: 'qrCode', figure: 'tall' }],
    done: ['scanChosen'],
  },
  {
    id: 'allow-camera',
    stage: 'code',
    on: 'phone',
    ifAsked: true,
    acts: [{ at: 'cameraPermission', press: 'allow', figure: 'middle' }],
    done: ['cameraAllowed'],
  },
  {
    id: 'scan',
    stage: 'code',
    on: 'phone',
    acts: [{ at: 'scanner', scan: 'portalCode', figure: 'whole' }],
    done: ['codeGiven'],
  },
];

export const typeTheCode: Step = {
  id: 'type-code',
  stage: 'code',
  on: 'phone',
  acts: [
    { at: 'sessionId', type: 'codeField', sample: 'portalCode', figure: 'top' },
    { at: 'sessionId', press: 'next' },
  ],
  done: ['codeGiven'],
};

/** The first user creates the PIN; each later user types the same PIN. */
const withPin = (id: 'create-pin' | 'give-pin'): readonly Step[] => [
  {
    id,
    stage: 'finish',
    on: 'phone',
    acts: [
      { at: 'createPin', type: 'pinField', sample: 'pin' },
      { at: 'createPin', press: 'activate', figure: 'whole' },
      { at: 'activating', wait: 'userActivated' },
    ],
    done: ['userActivated'],
  },
  confirm,
];

export const createPin = withPin('create-pin');
export const givePin = withPin('give-pin');

export const typeChallenge: Step = {
  id: 'type-challenge',
  stage: 'answer',
  on: 'phone',
  acts: [
    { at: 'authenticate', type: 'challengeField', sample: 'challenge' },
    { at: 'authenticate', type: 'pinField', sample: 'pin', figure: 'whole' },
    { at: 'authenticate', press: 'generate' },
  ],
  done: ['responseShown'],
};

/** @param at The screen that the drawer covers in the figure. */
export const approveOver = (
  at: 'home' | 'settings' | 'appStart' | 'appNotifications' | 'response',
  stage: 'answer' | 'proof',
): Step => ({
  id: 'approve',
  stage,
  on: 'phone',
  acts: [
    { at, anywhere: true, press: 'statusBar' },
    { at, anywhere: true, press: 'notification', figure: 'tall' },
    { at: 'approve', type: 'pinField', sample: 'pin' },
    { at: 'approve', press: 'approve' },
    { at: 'approving', wait: 'loginApproved' },
    { at: 'approved', press: 'done' },
  ],
  byChallenge: [...toAuthenticate('top'), typeChallenge, giveResponse],
  done: ['loginApproved'],
});

export const approve = approveOver('appStart', 'proof');
/** The same step in a guide that begins with it. */
export const answerLogin = approveOver('home', 'answer');

/** What can go wrong on Android, whatever the journey, the likeliest first. */
export const androidProblems = {
  qr: [
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
  code: [
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
  text: ['text-message', 'pin-refused', 'phone-refused', 'no-notification', 'no-answer'],
  login: ['no-notification', 'pin-refused', 'no-answer'],
} as const satisfies Record<string, readonly EntryId[]>;
