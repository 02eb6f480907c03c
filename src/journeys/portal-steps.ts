/** The steps in Client Portal, which are the same for both phones. */
import type { UserId } from '../enrolment/users.ts';
import type { StepOn } from './journey.ts';
import { firstUser } from './scenarios.ts';

/** Logs in to Client Portal, which shows the code. */
export const logIn = (user: UserId): StepOn<'portal'> => ({
  id: 'log-in',
  stage: 'portal',
  on: 'portal',
  acts: [
    // The other users stand lower in the list.
    { at: 'chooseUser', press: user, figure: user === firstUser ? 'top' : 'tall' },
    { at: 'codeShown', see: 'qr' },
  ],
  done: ['codeOffered'],
});

export const logInAgain = (user: UserId): StepOn<'portal'> => ({
  id: 'log-in-again',
  stage: 'proof',
  on: 'portal',
  acts: [
    { at: 'activated', press: 'logOut', figure: 'whole' },
    { at: 'chooseUser', press: user },
  ],
  done: ['approvalAsked'],
});
