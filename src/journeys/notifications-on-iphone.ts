import { approveOver, iphoneProblems, toAppNotifications } from './iphone-steps.ts';
import type { JourneyOn } from './journey.ts';
import { beginLogin } from './login-steps.ts';
import { firstUser } from './scenarios.ts';

/** The notifications of IBKR Mobile are switched on in the settings of an iPhone (KB3236). */
export const journey: JourneyOn<'iphone'> = {
  id: 'notifications-on-iphone',
  cast: { portal: 'portal', phone: 'iphone' },
  chapters: ['notifications', 'quiet'],
  user: firstUser,
  start: 'mutedPhone',
  steps: [
    ...toAppNotifications,
    {
      id: 'allow-in-settings',
      stage: 'settings',
      on: 'phone',
      acts: [{ at: 'appNotifications', press: 'allowNotifications', figure: 'top' }],
      done: ['notificationsOn'],
    },
    {
      id: 'keep-in-view',
      stage: 'settings',
      on: 'phone',
      acts: [
        { at: 'appNotifications', press: 'persistent', figure: 'whole' },
        { at: 'appNotifications', press: 'previewsAlways' },
      ],
      done: ['noticesStay'],
    },
  ],
  proof: [
    { ...beginLogin(firstUser, 'loginTold'), stage: 'proof' },
    approveOver('appNotifications', 'proof'),
  ],
  problems: iphoneProblems.login,
  articles: [3236, 3234, 2260],
};
