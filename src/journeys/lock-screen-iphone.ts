import { approveOver, iphoneProblems, toAppNotifications } from './iphone-steps.ts';
import type { JourneyOn } from './journey.ts';
import { beginLogin } from './login-steps.ts';
import { lockAgain, onLockScreen, unlock } from './quiet-steps.ts';
import { firstUser } from './scenarios.ts';

/** The lock screen of an iPhone shows the notifications that it has hidden (KB3234). */
export const journey: JourneyOn<'iphone'> = {
  id: 'lock-screen-iphone',
  cast: { portal: 'portal', phone: 'iphone' },
  chapters: ['notifications', 'quiet'],
  user: firstUser,
  start: 'lockedPhone',
  steps: [
    beginLogin(firstUser, 'loginTold'),
    unlock,
    ...toAppNotifications,
    {
      id: 'show-when-locked',
      stage: 'settings',
      on: 'phone',
      acts: [{ at: 'appNotifications', press: 'lockScreen', figure: 'whole' }],
      done: ['shownLocked'],
    },
    lockAgain('appNotifications'),
  ],
  proof: [onLockScreen(approveOver('home', 'proof'))],
  problems: iphoneProblems.login,
  articles: [3234, 3236, 2260],
};
