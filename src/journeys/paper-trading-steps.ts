/** The steps of a login to paper trading, and of the login to the live account after it. */
import type { UserId } from '../enrolment/users.ts';
import type { StepOn } from './journey.ts';

const on = 'portal';
const stage = 'portal';

export const logInToPaper = (user: UserId): readonly StepOn<'portal'>[] => [
  {
    id: 'log-in-to-paper',
    stage,
    on,
    acts: [
      { at: 'chooseUser', press: user },
      { at: 'accountChoice', press: 'paperAccount', figure: 'whole' },
    ],
    done: ['paperOpened'],
  },
  {
    id: 'leave-paper',
    stage,
    on,
    acts: [{ at: 'paperOpen', press: 'logOut', figure: 'whole' }],
    done: ['paperLeft'],
  },
  {
    id: 'log-in-to-live',
    stage,
    on,
    acts: [
      { at: 'chooseUser', press: user },
      { at: 'accountChoice', press: 'liveAccount' },
    ],
    done: ['approvalAsked', 'loginTold'],
  },
];
