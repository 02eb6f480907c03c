/** The steps on the iPhone that several journeys share. */
import { confirm } from './app-steps.ts';
import type { EntryId } from '../problems/entries.ts';
import type { StepOn } from './journey.ts';
import { giveResponse, toAuthenticate } from './login-steps.ts';

type Step = StepOn<'iphone', 'phone'>;

/** The Camera app reads the code; its banner leads to the app, or to the store when the app is missing. */
export const scanWithCamera: readonly Step[] = [
  {
    id: 'open-camera',
    stage: 'code',
    on: 'phone',
    acts: [{ at: 'home', press: 'camera', figure: 'bottom' }],
    done: ['cameraOpened'],
  },
  {
    id: 'scan',
    stage: 'code',
    on: 'phone',
    asks: 'banner',
    acts: [{ at: 'camera', scan: 'portalCode', figure: 'whole' }],
    done: ['bannerShown'],
  },
  {
    id: 'open-website',
    stage: 'code',
    on: 'phone',
    when: ['banner', 'website'],
    acts: [
      { at: 'camera', press: 'bannerWebsite', figure: 'top' },
      { at: 'webPage', wait: 'appPageOpened' },
    ],
    done: ['appPageOpened'],
  },
  {
    id: 'get-app',
    stage: 'code',
    on: 'phone',
    when: ['banner', 'website'],
    acts: [
      { at: 'storePage', press: 'get', figure: 'top' },
      { at: 'storeInstalling', wait: 'appInstalled' },
    ],
    done: ['appInstalled'],
  },
  {
    id: 'scan-again',
    stage: 'code',
    on: 'phone',
    when: ['banner', 'website'],
    acts: [
      { at: 'storeInstalled', anywhere: true, press: 'home' },
      { at: 'home', press: 'camera' },
      { at: 'camera', scan: 'portalCode' },
    ],
    done: ['appBannerShown'],
  },
  {
    id: 'open-from-banner',
    stage: 'code',
    on: 'phone',
    acts: [{ at: 'camera', press: 'bannerApp', figure: 'top' }],
    done: ['codeGiven'],
  },
];

export const getTheApp: readonly Step[] = [
  {
    id: 'open-store',
    stage: 'app',
    on: 'phone',
    acts: [{ at: 'home', press: 'appStore', figure: 'bottom' }],
    done: ['storeOpened'],
  },
  {
    id: 'find-app',
    stage: 'app',
    on: 'phone',
    acts: [
      { at: 'storeHome', press: 'storeSearchTab', figure: 'bottom' },
      { at: 'storeSearch', type: 'storeSearch', sample: 'appName' },
    ],
    done: ['appFound'],
  },
  {
    id: 'get-app',
    stage: 'app',
    on: 'phone',
    acts: [
      { at: 'storeSearch', press: 'get', figure: 'top' },
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

/** The app asks once whether it may send notifications, right after its first opening. */
export const allowNotifications = (stage: 'app' | 'code'): Step => ({
  id: 'allow-notifications',
  stage,
  on: 'phone',
  ifAsked: true,
  acts: [{ at: 'notificationsPermission', press: 'allow', figure: 'middle' }],
  done: ['notificationsAsked'],
});

/** The settings of the iPhone, down to the app's notifications. */
export const toAppNotifications: readonly Step[] = [
  {
    id: 'open-settings',
    stage: 'settings',
    on: 'phone',
    acts: [
      { at: 'home', press: 'phoneSettings', figure: 'tall' },
      { at: 'settings', press: 'notificationSettings' },
    ],
    done: ['appListOpened'],
  },
  {
    id: 'app-notifications',
    stage: 'settings',
    on: 'phone',
    acts: [{ at: 'appList', press: 'ibkr', figure: 'top' }],
    done: ['appNotificationsOpened'],
  },
];

/** From the app's first screen, or from "Add User": both have the same button. */
export const setUpWithQr = (at: 'appStart' | 'addUser'): Step => ({
  id: 'setup-qr',
  stage: 'code',
  on: 'phone',
  acts: [{ at, press: 'setupQr', figure: 'tall' }],
  done: ['codeAsked'],
});

export const scanInTheApp: readonly Step[] = [
  {
    id: 'launch-camera',
    stage: 'code',
    on: 'phone',
    acts: [{ at: 'setupCode', press: 'launchCamera', figure: 'tall' }],
    done: ['scanChosen'],
  },
  {
    id: 'allow-camera',
    stage: 'code',
    on: 'phone',
    ifAsked: true,
    acts: [{ at: 'cameraPermission', press: 'allowCamera', figure: 'middle' }],
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

export const typeTheCode: readonly Step[] = [
  {
    id: 'type-code',
    stage: 'code',
    on: 'phone',
    acts: [
      { at: 'setupCode', type: 'codeField', sample: 'portalCode', figure: 'top' },
      { at: 'setupCode', press: 'activate' },
    ],
    done: ['codeGiven'],
  },
];

export const finish: readonly Step[] = [
  {
    id: 'give-security',
    stage: 'finish',
    on: 'phone',
    acts: [
      { at: 'secureActivation', press: 'giveFace', figure: 'whole' },
      { at: 'activating', wait: 'userActivated' },
    ],
    done: ['userActivated'],
  },
  confirm,
];

/** @param at The screen that the drawer covers in the figure. */
export const typeChallenge: Step = {
  id: 'type-challenge',
  stage: 'answer',
  on: 'phone',
  acts: [
    { at: 'authenticate', type: 'challengeField', sample: 'challenge', figure: 'tall' },
    { at: 'authenticate', press: 'generate' },
    { at: 'secureResponse', press: 'giveFace' },
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
    { at, anywhere: true, press: 'notification', figure: 'top' },
    { at: 'approve', press: 'approve' },
    { at: 'secureApproval', press: 'giveFace' },
    { at: 'approving', wait: 'loginApproved' },
    { at: 'approved', press: 'done' },
  ],
  byChallenge: [...toAuthenticate('bottom'), typeChallenge, giveResponse],
  done: ['loginApproved'],
});

export const approve = approveOver('appStart', 'proof');
/** The same step in a guide that begins with it. */
export const answerLogin = approveOver('home', 'answer');

/** What can go wrong on the iPhone, whatever the journey, the likeliest first. */
export const iphoneProblems = {
  qr: [
    'error-occurred',
    'code-not-read',
    'front-camera',
    'camera-blocked',
    'code-expired',
    'confirmation-refused',
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
    'phone-refused',
    'no-notification',
    'no-answer',
  ],
  text: ['text-message', 'phone-refused', 'no-notification', 'no-answer'],
  login: ['no-notification', 'no-answer'],
} as const satisfies Record<string, readonly EntryId[]>;
