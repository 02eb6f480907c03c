import { confirm } from './app-steps.ts';
import type { JourneyOn, StepOn } from './journey.ts';
import { restoreProblems, restoreProof, restoreSteps } from './restore-android.ts';
import { firstUser } from './scenarios.ts';

const on = 'phone';

const clearing: readonly StepOn<'android', 'phone'>[] = [
  {
    id: 'open-storage',
    stage: 'settings',
    on,
    acts: [
      { at: 'home', press: 'phoneSettings' },
      { at: 'settings', press: 'appsAndNotifications' },
      { at: 'appList', press: 'ibkrMobile' },
      { at: 'appInfo', press: 'storage', figure: 'top' },
    ],
    done: ['storageOpened'],
  },
  {
    id: 'clear-data',
    stage: 'settings',
    on,
    acts: [
      { at: 'appStorage', press: 'clearData', figure: 'top' },
      { at: 'clearAsk', press: 'ok' },
    ],
    done: ['dataCleared'],
  },
  {
    id: 'start-app',
    stage: 'restore',
    on,
    acts: [
      { at: 'appStorage', press: 'restartPhone' },
      { at: 'home', press: 'ibkrMobile', figure: 'bottom' },
    ],
    done: ['appOpened'],
  },
];

/** The data of the app are cleared on an Android phone, and IB Key is restored after that (KB2748). */
export const journey: JourneyOn<'android'> = {
  id: 'clear-data-android',
  cast: { portal: 'portal', phone: 'android' },
  chapters: ['notifications', 'textMessages', 'restore', 'clearData'],
  user: firstUser,
  start: 'oneUser',
  // The user was active before: only the recovery tells that the user is active again.
  steps: [
    ...clearing,
    ...restoreSteps,
    { ...confirm, stage: 'restore', done: ['restored', 'restoreClosed'] },
  ],
  proof: restoreProof,
  problems: restoreProblems,
  articles: [2748, 2269, 3236, 2260],
};
