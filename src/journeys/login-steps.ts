/** The steps of a login with IB Key: those in Client Portal, and those that are the same on every phone. */
import type { UserId } from '../enrolment/users.ts';
import type { DoneId } from './conditions.ts';
import type { Crop, StepOn, StepOnPhone } from './journey.ts';

/** @param asks Also waits until the phone has been told of the login, and the like: the next step is on that phone. */
export const beginLogin = (user: UserId, ...asks: DoneId[]): StepOn<'portal'> => ({
  id: 'begin-login',
  stage: 'portal',
  on: 'portal',
  acts: [{ at: 'chooseUser', press: user, figure: 'top' }],
  done: ['approvalAsked', ...asks],
});

/** The page that waits for the phone shows a challenge instead. */
export const askChallenge: StepOn<'portal'> = {
  id: 'ask-challenge',
  stage: 'portal',
  on: 'portal',
  acts: [{ at: 'awaitingApproval', press: 'noNotification', figure: 'whole' }],
  done: ['challengeShown'],
};

/**
 * The steps to the field for the challenge, for each of the two ways in which the app opens. More stands in a
 * different corner on each phone.
 */
export const toAuthenticate = (more: Crop): readonly StepOnPhone[] => [
  {
    id: 'start-app',
    stage: 'answer',
    on: 'phone',
    asks: 'entry',
    acts: [{ at: 'home', press: 'ibkrMobile', figure: 'bottom' }],
    done: ['appOpened'],
  },
  {
    id: 'challenge-from-login',
    stage: 'answer',
    on: 'phone',
    when: ['entry', 'login'],
    acts: [
      { at: 'appStart', press: 'services', figure: 'top' },
      { at: 'services', press: 'authenticate' },
    ],
    done: ['challengeAsked'],
  },
  {
    id: 'challenge-from-inside',
    stage: 'answer',
    on: 'phone',
    when: ['entry', 'inside'],
    acts: [
      { at: 'appHome', press: 'more', figure: more },
      { at: 'more', press: 'twoFactor' },
      { at: 'twoFactorMenu', press: 'generateCode' },
    ],
    done: ['challengeAsked'],
  },
];

export const giveResponse: StepOn<'portal'> = {
  id: 'give-response',
  stage: 'finish',
  on: 'portal',
  acts: [
    { at: 'challenge', type: 'responseField', sample: 'response', figure: 'whole' },
    { at: 'challenge', press: 'respond' },
  ],
  done: ['loginApproved'],
};

/** The login has succeeded. */
export const seeLoggedIn: StepOn<'portal'> = {
  id: 'see-logged-in',
  stage: 'proof',
  on: 'portal',
  acts: [{ at: 'loggedIn', see: 'logOut', figure: 'whole' }],
  done: ['loginApproved'],
};
