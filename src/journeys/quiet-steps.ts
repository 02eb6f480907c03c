/** The steps by which a phone that stays quiet tells of a login again, the same on every phone. */
import type { PhoneControl, PhoneScreen, QuietControl, QuietScreen } from '../devices/phone/phone.types.ts';
import type { Act, AnyAct, StepWith } from './journey.ts';

type Step<From extends string = never> = StepWith<
  'phone',
  Act<From | PhoneScreen | QuietScreen, PhoneControl | QuietControl, never>
>;

const on = 'phone';
const stage = 'settings';

export const quietOff: readonly Step[] = [
  {
    id: 'airplane-off',
    stage,
    on,
    acts: [
      { at: 'home', press: 'phoneSettings' },
      { at: 'settings', press: 'airplaneMode', figure: 'tall' },
    ],
    done: ['networkOn'],
  },
  {
    id: 'do-not-disturb-off',
    stage,
    on,
    acts: [{ at: 'settings', press: 'doNotDisturb', figure: 'tall' }],
    done: ['networkOn', 'mayDisturb'],
  },
];

export const unlock: Step = {
  id: 'unlock',
  stage,
  on,
  acts: [{ at: 'locked', press: 'unlock', figure: 'whole' }],
  done: ['unlocked'],
};

/** @param at The screen on which the reader has switched the lock screen on. */
export const lockAgain = <From extends string>(at: From): Step<From> => ({
  id: 'lock-phone',
  stage,
  on,
  acts: [
    { at, anywhere: true, press: 'home' },
    { at: 'home', press: 'lockPhone', figure: 'whole' },
  ],
  done: ['shownLocked', 'lockedAgain'],
});

/** The same step with its notification on the lock screen, and not in the drawer. */
export const onLockScreen = <Given extends StepWith<'phone', AnyAct>>(approve: Given): Given => ({
  ...approve,
  acts: [
    { at: 'locked', press: 'notification', figure: 'whole' },
    ...approve.acts.filter((act) => !('anywhere' in act)),
  ],
});
