import { confirm } from './app-steps.ts';
import type { JourneyOn, StepOn } from './journey.ts';
import { restoreProblems, restoreProof, restoreSteps, startApp } from './restore-android.ts';
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
      { at: 'appStorage', press: 'clearData', figure: 'tall' },
      { at: 'clearAsk', press: 'ok' },
      { at: 'appStorage', press: 'restartPhone' },
    ],
    done: ['dataCleared', 'storageClosed'],
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
    startApp,
    ...restoreSteps,
    { ...confirm, stage: 'restore', done: ['restored', 'restoreClosed'] },
  ],
  proof: restoreProof,
  problems: restoreProblems,
  articles: [2748, 2269, 3236, 2260],
};
