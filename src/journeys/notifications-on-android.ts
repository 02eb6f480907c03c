import { androidProblems, approveOver } from './android-steps.ts';
import type { JourneyOn } from './journey.ts';
import { beginLogin } from './login-steps.ts';
import { firstUser } from './scenarios.ts';

/** The notifications of IBKR Mobile are switched on in the settings of an Android phone (KB3236). */
export const journey: JourneyOn<'android'> = {
  id: 'notifications-on-android',
  cast: { portal: 'portal', phone: 'android' },
  chapters: ['notifications', 'quiet'],
  user: firstUser,
  start: 'mutedPhone',
  steps: [
    {
      id: 'open-settings',
      stage: 'settings',
      on: 'phone',
      acts: [
        { at: 'home', press: 'phoneSettings', figure: 'whole' },
        { at: 'settings', press: 'appsAndNotifications' },
      ],
      done: ['appListOpened'],
    },
    {
      id: 'app-notifications',
      stage: 'settings',
      on: 'phone',
      acts: [
        { at: 'appList', press: 'ibkrMobile', figure: 'top' },
        { at: 'appInfo', press: 'appNotifications' },
      ],
      done: ['appNotificationsOpened'],
    },
    {
      id: 'allow-in-settings',
      stage: 'settings',
      on: 'phone',
      acts: [{ at: 'appNotifications', press: 'allowNotifications', figure: 'top' }],
      done: ['notificationsOn'],
    },
  ],
  proof: [
    { ...beginLogin(firstUser, 'loginTold'), stage: 'proof' },
    approveOver('appNotifications', 'proof'),
  ],
  problems: androidProblems.login,
  articles: [3236, 3234, 2260],
};
