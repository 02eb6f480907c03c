import { approve } from './android-steps.ts';
import { confirm } from './app-steps.ts';
import type { JourneyOn, StepOn } from './journey.ts';
import { beginLogin } from './login-steps.ts';
import { firstUser } from './scenarios.ts';
import { readText } from './text-steps.ts';

type Step = StepOn<'android', 'phone'>;
const on = 'phone';

export const startApp: Step = {
  id: 'start-app',
  stage: 'restore',
  on,
  acts: [{ at: 'home', press: 'ibkrMobile', figure: 'bottom' }],
  done: ['appOpened'],
};

/** From the app's offer to its answer. */
export const restoreSteps: readonly Step[] = [
  {
    id: 'accept-restore',
    stage: 'restore',
    on,
    acts: [
      { at: 'appStart', press: 'restoreSetup', figure: 'whole' },
      { at: 'restoreInfo', press: 'continueRestore' },
    ],
    done: ['restoreAccepted'],
  },
  {
    id: 'start-recovery',
    stage: 'restore',
    on,
    acts: [
      { at: 'restoreUser', press: firstUser },
      { at: 'restoreStart', press: 'startRecovery', figure: 'whole' },
      { at: 'restoreAsking', wait: 'textAsked' },
    ],
    done: ['textAsked'],
  },
  { ...readText('restoreCode'), stage: 'restore' },
  {
    id: 'give-recovery-code',
    stage: 'restore',
    on,
    acts: [
      { at: 'restoreCode', type: 'textCodeField', sample: 'textCode' },
      { at: 'restoreCode', type: 'pinField', sample: 'pin' },
      { at: 'restoreCode', press: 'submitRecovery', figure: 'whole' },
      { at: 'restoring', wait: 'restored' },
    ],
    done: ['restored'],
  },
];

export const restoreProof: readonly (Step | StepOn<'portal'>)[] = [
  { ...beginLogin(firstUser, 'loginTold'), stage: 'proof' },
  approve,
];
export const restoreProblems = [
  'not-restored',
  'text-message',
  'pin-refused',
  'no-notification',
  'no-answer',
] as const;

/** IB Key is restored on the same Android phone, whose app was installed again (KB2748). */
export const journey: JourneyOn<'android'> = {
  id: 'restore-android',
  cast: { portal: 'portal', phone: 'android' },
  chapters: ['textMessages', 'restore'],
  user: firstUser,
  start: 'reinstalled',
  steps: [startApp, ...restoreSteps, { ...confirm, stage: 'restore' }],
  proof: restoreProof,
  problems: restoreProblems,
  articles: [2748, 3073, 2269, 2260],
};
