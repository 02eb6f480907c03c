import { approve } from './android-steps.ts';
import type { AnyAct, JourneyOn, StepOn } from './journey.ts';
import { beginLogin, toAuthenticate } from './login-steps.ts';
import { firstUser } from './scenarios.ts';

type Step = StepOn<'android', 'phone'>;
type Act = Step['acts'][number];
const stage = 'change';
const on = 'phone';

const startApp = toAuthenticate('top')
  .slice(0, 1)
  .map((step): Step => ({ ...step, stage }));

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

const takesPin = (act: AnyAct): boolean => 'sample' in act && act.sample === 'pin';
const withNewPin = <Any extends AnyAct>(act: Any): Any =>
  takesPin(act) ? { ...act, sample: 'newPin' } : act;

/** The login asks the phone, which no longer takes the old PIN and takes the new one. */
const proof: Step = {
  ...approve,
  acts: approve.acts.flatMap((act): Act[] =>
    takesPin(act) ? [act, { at: 'approve', press: 'approve' }, withNewPin(act)] : [act],
  ),
  byChallenge: approve.byChallenge?.map((step) => ({ ...step, acts: step.acts.map(withNewPin) })) ?? [],
};

/** The PIN of IB Key is changed on an Android phone that knows it (KB2269, KB1018). */
export const journey: JourneyOn<'android'> = {
  id: 'change-pin-android',
  cast: { portal: 'portal', phone: 'android' },
  chapters: ['changePin'],
  user: firstUser,
  start: 'oneUser',
  steps: [...startApp, ...steps],
  proof: [{ ...beginLogin(firstUser, 'loginTold'), stage: 'proof' }, proof],
  problems: ['pin-refused', 'no-notification', 'no-answer'],
  articles: [2269, 2260, 2277],
};
