/** Steps in IBKR Mobile that are the same on every phone. */
import type { Crop, StepOnPhone } from './journey.ts';

/**
 * The steps to "Add User", for each of the two ways in which the app opens. More stands in a different corner on each
 * phone.
 */
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

/** Closes the confirmation. */
export const confirm: StepOnPhone = {
  id: 'confirm',
  stage: 'finish',
  on: 'phone',
  acts: [{ at: 'activated', press: 'done', figure: 'whole' }],
  done: ['userActivated', 'confirmationClosed'],
};
