/** The steps of a login that first fails by a wrong password. */
import type { UserId } from '../enrolment/users.ts';
import type { StepOn } from './journey.ts';

const on = 'portal';
const stage = 'portal';

export const logInTwice = (user: UserId): readonly StepOn<'portal'>[] => [
  {
    id: 'wrong-password',
    stage,
    on,
    acts: [
      { at: 'chooseUser', press: user, figure: 'top' },
      { at: 'passwordChoice', press: 'wrongPassword' },
    ],
    done: ['wrongPasswordTried'],
  },
  {
    id: 'right-password',
    stage,
    on,
    acts: [
      { at: 'passwordWrong', press: 'passwordAgain', figure: 'whole' },
      { at: 'passwordRetry', press: 'rightPassword' },
    ],
    done: ['approvalAsked', 'loginTold'],
  },
];
