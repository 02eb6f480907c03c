/** Steps that the Android journeys share. */
import type { Step } from './journey.ts';

export const logIn: Step = {
  id: 'log-in',
  stage: 'portal',
  on: 'portal',
  acts: [
    { at: 'chooseUser', press: 'practice-ana', figure: 'top' },
    { at: 'codeShown', see: 'qr' },
  ],
  done: ['codeOffered'],
};

export const getTheApp: readonly Step[] = [
  {
    id: 'open-store',
    stage: 'app',
    on: 'android',
    acts: [{ at: 'home', press: 'playStore', figure: 'bottom' }],
    done: ['storeOpened'],
  },
  {
    id: 'find-app',
    stage: 'app',
    on: 'android',
    acts: [
      { at: 'storeHome', type: 'storeSearch', sample: 'appName', figure: 'top' },
      { at: 'storeHome', press: 'storeSubmit' },
    ],
    done: ['appFound'],
  },
  {
    id: 'install-app',
    stage: 'app',
    on: 'android',
    acts: [
      { at: 'storeResults', press: 'install', figure: 'top' },
      { at: 'storeInstalling', wait: 'appInstalled' },
    ],
    done: ['appInstalled'],
  },
  {
    id: 'open-app',
    stage: 'app',
    on: 'android',
    acts: [{ at: 'storeInstalled', press: 'open', figure: 'top' }],
    done: ['appOpened'],
  },
];

export const askForTheCode: readonly Step[] = [
  {
    id: 'register',
    stage: 'code',
    on: 'android',
    acts: [{ at: 'appStart', press: 'registerTwoFactor', figure: 'bottom' }],
    done: ['registrationStarted'],
  },
  {
    id: 'session-id',
    stage: 'code',
    on: 'android',
    acts: [{ at: 'twoFactor', press: 'sessionId', figure: 'tall' }],
    done: ['codeAsked'],
  },
];

export const finish: readonly Step[] = [
  {
    id: 'create-pin',
    stage: 'finish',
    on: 'android',
    acts: [
      { at: 'createPin', type: 'pinField', sample: 'pin' },
      { at: 'createPin', press: 'activate', figure: 'whole' },
      { at: 'activating', wait: 'userActivated' },
    ],
    done: ['userActivated'],
  },
  {
    id: 'confirm',
    stage: 'finish',
    on: 'android',
    acts: [{ at: 'activated', press: 'done', figure: 'whole' }],
    done: ['userActivated', 'confirmationClosed'],
  },
];

export const proof: readonly Step[] = [
  {
    id: 'log-in-again',
    stage: 'proof',
    on: 'portal',
    acts: [
      { at: 'activated', press: 'logOut', figure: 'tall' },
      { at: 'chooseUser', press: 'practice-ana' },
    ],
    done: ['approvalAsked'],
  },
  {
    id: 'approve',
    stage: 'proof',
    on: 'android',
    acts: [
      { at: 'appStart', press: 'statusBar' },
      { at: 'appStart', press: 'notification', figure: 'top' },
      { at: 'approve', type: 'pinField', sample: 'pin' },
      { at: 'approve', press: 'approve' },
      { at: 'approving', wait: 'loginApproved' },
      { at: 'approved', press: 'done' },
    ],
    done: ['loginApproved'],
  },
];
