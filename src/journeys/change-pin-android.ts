import { typeChallenge } from './android-steps.ts';
import type { JourneyOn, StepOn } from './journey.ts';
import { beginLogin, giveResponse, toAuthenticate } from './login-steps.ts';
import { firstUser } from './scenarios.ts';

type Step = StepOn<'android', 'phone'>;
const stage = 'change';
const on = 'phone';

const [startApp] = toAuthenticate('top').map((step): Step => ({ ...step, stage }));

const steps: readonly Step[] = [
  {
    id: 'change-pin-from-login',
    stage,
    on,
    when: ['entry', 'login'],
    acts: [
      { at: 'appStart', press: 'services' },
      { at: 'services', press: 'authenticate' },
      { at: 'authenticate', press: 'changePin', figure: 'bottom' },
    ],
    done: ['pinChangeOpened'],
  },
  {
    id: 'change-pin-from-inside',
    stage,
    on,
    when: ['entry', 'inside'],
    acts: [
      { at: 'appHome', press: 'more' },
      { at: 'more', press: 'twoFactor' },
      { at: 'twoFactorMenu', press: 'changePin', figure: 'top' },
    ],
    done: ['pinChangeOpened'],
  },
  {
    id: 'current-pin',
    stage,
    on,
    acts: [{ at: 'changePin', type: 'currentPin', sample: 'pin', figure: 'whole' }],
    done: ['currentPinGiven'],
  },
  {
    id: 'new-pin',
    stage,
    on,
    acts: [
      { at: 'changePin', type: 'newPin', sample: 'newPin' },
      { at: 'changePin', type: 'newPinAgain', sample: 'newPin' },
      { at: 'changePin', press: 'submit', figure: 'bottom' },
    ],
    done: ['pinChanged'],
  },
  {
    id: 'confirm-change',
    stage,
    on,
    acts: [{ at: 'pinChanged', press: 'done', figure: 'whole' }],
    done: ['pinChangeClosed'],
  },
];

const typeChallengeWithNewPin: Step = {
  ...typeChallenge,
  acts: typeChallenge.acts.map((act) =>
    'sample' in act && act.sample === 'pin' ? { ...act, sample: 'newPin' } : act,
  ),
};

/** The login asks the phone, which no longer takes the old PIN and takes the new one. */
const proof: Step = {
  id: 'approve',
  stage: 'proof',
  on,
  acts: [
    { at: 'appStart', anywhere: true, press: 'statusBar' },
    { at: 'appStart', anywhere: true, press: 'notification', figure: 'tall' },
    { at: 'approve', type: 'pinField', sample: 'pin' },
    { at: 'approve', press: 'approve' },
    { at: 'approve', type: 'pinField', sample: 'newPin' },
    { at: 'approve', press: 'approve' },
    { at: 'approving', wait: 'loginApproved' },
    { at: 'approved', press: 'done' },
  ],
  byChallenge: [...toAuthenticate('top'), typeChallengeWithNewPin, giveResponse],
  done: ['loginApproved'],
};

/** The PIN of IB Key is changed on an Android phone that knows it (KB2269, KB1018). */
export const journey: JourneyOn<'android'> = {
  id: 'change-pin-android',
  cast: { portal: 'portal', phone: 'android' },
  chapters: ['changePin'],
  user: firstUser,
  start: 'oneUser',
  steps: [...(startApp ? [startApp] : []), ...steps],
  proof: [{ ...beginLogin(firstUser, 'loginTold'), stage: 'proof' }, proof],
  problems: ['pin-refused', 'no-notification', 'no-answer'],
  articles: [2269, 2260, 2277],
};
