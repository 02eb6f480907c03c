/** Steps in IBKR Mobile that are the same on both phones. */
import type { Crop, Step } from './journey.ts';

type On = 'android' | 'iphone';

/** To "Add User", by the way that the reader sees. On the two phones More stands in different corners. */
export const toAddUser = (on: On, more: Crop): readonly Step[] => [
  {
    id: 'open-app',
    stage: 'add',
    on,
    asks: 'entry',
    acts: [{ at: 'home', press: 'ibkrMobile', figure: 'bottom' }],
    done: ['appOpened'],
  },
  {
    id: 'from-login',
    stage: 'add',
    on,
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
    on,
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
export const confirm = (on: On): Step => ({
  id: 'confirm',
  stage: 'finish',
  on,
  acts: [{ at: 'activated', press: 'done', figure: 'whole' }],
  done: ['userActivated', 'confirmationClosed'],
});
