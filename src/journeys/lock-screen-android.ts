import { androidProblems, approveOver } from './android-steps.ts';
import type { JourneyOn } from './journey.ts';
import { beginLogin } from './login-steps.ts';
import { lockAgain, onLockScreen, unlock } from './quiet-steps.ts';
import { firstUser } from './scenarios.ts';

/** The lock screen of an Android phone shows the notifications that it has hidden (KB3234). */
export const journey: JourneyOn<'android'> = {
  id: 'lock-screen-android',
  cast: { portal: 'portal', phone: 'android' },
  chapters: ['notifications', 'quiet'],
  user: firstUser,
  start: 'lockedPhone',
  steps: [
    beginLogin(firstUser, 'loginTold'),
    unlock,
    {
      id: 'show-when-locked',
      stage: 'settings',
      on: 'phone',
      acts: [
        { at: 'home', press: 'phoneSettings' },
        { at: 'settings', press: 'lockScreen', figure: 'whole' },
      ],
      done: ['shownLocked'],
    },
    lockAgain('settings'),
  ],
  proof: [onLockScreen(approveOver('home', 'proof'))],
  problems: androidProblems.login,
  articles: [3234, 3236, 2260],
};
