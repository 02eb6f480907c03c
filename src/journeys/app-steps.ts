/** Steps in IBKR Mobile that are the same on every phone. */
import type { Crop, StepOnPhone } from './journey.ts';

/** To "Add User", by the way that the reader sees. On the two phones More stands in different corners. */
export const toAddUser = (more: Crop): readonly StepOnPhone[] => [
  {
    id: 'open-app',
    stage: 'add',
    on: 'phone',
    asks: 'entry',
    acts: [{ at: 'home', press: 'ibkrMobile', figure: 'bottom' }],
    done: ['appOpened'],
  },
  {
    id: 'from-login',
    stage: 'add',
    on: 'phone',
    when: ['entry', 'login'],
    acts: [
      { at: 'appStart', press: 'services', figure: 'top' },
      { at: 'services', press: 'authenticate' },
      { at: 'authenticate', press: 'addUser' },
    ],
    done: ['registrationStarted'],
  },
  {
    id: 'from-inside',
    stage: 'add',
    on: 'phone',
    when: ['entry', 'inside'],
    acts: [
      { at: 'appHome', press: 'more', figure: more },
      { at: 'more', press: 'twoFactor' },
      { at: 'twoFactorMenu', press: 'addUser' },
    ],
    done: ['registrationStarted'],
  },
];

/** The confirmation is closed. */
export const confirm: StepOnPhone = {
  id: 'confirm',
  stage: 'finish',
  on: 'phone',
  acts: [{ at: 'activated', press: 'done', figure: 'whole' }],
  done: ['userActivated', 'confirmationClosed'],
};
