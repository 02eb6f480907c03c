/** The steps by which IB Key is chosen in Client Portal, where the page asks for the code of another device. */
import type { UserId } from '../enrolment/users.ts';
import type { StepOn } from './journey.ts';

const on = 'portal';
const stage = 'portal';

export const chooseFactor = (user: UserId): readonly StepOn<'portal'>[] => [
  {
    id: 'log-in-other-factor',
    stage,
    on,
    acts: [
      { at: 'chooseUser', press: user, figure: 'top' },
      { at: 'factorsReading', wait: 'otherFactorAsked' },
    ],
    done: ['otherFactorAsked'],
  },
  {
    id: 'open-device-list',
    stage,
    on,
    acts: [{ at: 'otherFactor', press: 'deviceList', figure: 'whole' }],
    done: ['factorsListed'],
  },
  {
    id: 'choose-ib-key',
    stage,
    on,
    acts: [{ at: 'factorList', press: 'ibKey', figure: 'whole' }],
    done: ['approvalAsked', 'loginTold'],
  },
];
