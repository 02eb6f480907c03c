/** The steps of a move of IB Key to another phone (KB3073) that are the same on every phone. */
import type {
  MoveControl,
  MoveScreen,
  OldPhoneScreen,
  PhoneControl,
  PhoneField,
  PhoneScreen,
} from '../devices/phone/phone.types.ts';
import type { UserId } from '../enrolment/users.ts';
import type { Act, StepWith, StepWithTexts } from './journey.ts';
import { textSteps } from './text-steps.ts';

type OnPhone<Role extends 'phone' | 'oldPhone', Screen extends string, Control extends string> = StepWith<
  Role,
  Act<PhoneScreen | Screen, PhoneControl | Control, PhoneField>
>;

const stage = 'move';
const on = 'phone';

/** From the app's first screen to the code by text message. */
export const askToMove = (user: UserId): readonly OnPhone<'phone', MoveScreen, MoveControl>[] => [
  {
    id: 'log-in-to-app',
    stage,
    on,
    acts: [
      { at: 'appStart', press: 'haveAccount', figure: 'whole' },
      { at: 'moveLogin', press: user },
      { at: 'moveLogin', press: 'logInHere' },
    ],
    done: ['moveOffered'],
  },
  {
    id: 'migrate',
    stage,
    on,
    acts: [
      { at: 'moveOffer', press: 'migrate', figure: 'whole' },
      { at: 'moveConfirm', press: 'confirmMigrate' },
    ],
    done: ['moveConfirmed'],
  },
  {
    id: 'read-move',
    stage,
    on,
    acts: [{ at: 'moveRead', press: 'readOn', figure: 'whole' }],
    done: ['moveRead'],
  },
];

/** The code comes as for an activation; its digits go to IBKR only once the reader unlocks the phone. */
export const moveByText = (user: UserId): readonly StepWithTexts<never>[] =>
  textSteps(user, 'textUser' as never)
    .slice(1)
    .map((step) => ({
      ...step,
      acts: step.acts.filter((act) => !('wait' in act) || act.wait !== 'codeGiven'),
      done: step.id === 'type-text-code' ? (['moveCodeTyped'] as const) : step.done,
    }));

/** The reader says where the old phone is, before anything is done. */
export const asksForOld = <Step extends { asks?: unknown }>(steps: readonly Step[]): Step[] =>
  steps.map((step, place) => (place === 0 ? { ...step, asks: 'old' } : step));

/**
 * The old phone no longer confirms logins, and says so; a phone that is not at hand cannot be tried.
 * @param isPictured A page has the styles of one kind of phone, and pictures of that kind alone.
 */
export const tryOldPhone = (isPictured: boolean): OnPhone<'oldPhone', OldPhoneScreen, never> => ({
  id: 'try-old-phone',
  stage: 'finish',
  on: 'oldPhone',
  when: ['old', 'atHand'],
  acts: [
    { at: 'home', press: 'ibkrMobile' },
    { at: 'appStart', press: 'services' },
    { at: 'services', press: 'authenticate' },
    { at: 'keyChecking', wait: 'keyEndedShown' },
    { at: 'keyEnded', see: 'done', ...(isPictured ? { figure: 'whole' } : {}) },
  ],
  done: ['keyEndedShown'],
});
