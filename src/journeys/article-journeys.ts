/**
 * The journeys of the articles. The page of a journey fetches this list when its practice starts, so that the finder's
 * guides do not grow with the list.
 */
export const articleLoaders = {
  'log-in-android-notification': () => import('./log-in-android-notification.ts'),
  'log-in-iphone-notification': () => import('./log-in-iphone-notification.ts'),
  'log-in-android-response': () => import('./log-in-android-response.ts'),
  'log-in-iphone-response': () => import('./log-in-iphone-response.ts'),
  'restore-android': () => import('./restore-android.ts'),
  'restore-iphone': () => import('./restore-iphone.ts'),
  'clear-data-android': () => import('./clear-data-android.ts'),
  'move-to-android': () => import('./move-to-android.ts'),
  'move-to-iphone': () => import('./move-to-iphone.ts'),
  'iphone-to-android': () => import('./iphone-to-android.ts'),
  'android-to-iphone': () => import('./android-to-iphone.ts'),
  'change-pin-android': () => import('./change-pin-android.ts'),
  'notifications-on-android': () => import('./notifications-on-android.ts'),
  'notifications-on-iphone': () => import('./notifications-on-iphone.ts'),
  'airplane-mode-android': () => import('./airplane-mode-android.ts'),
  'airplane-mode-iphone': () => import('./airplane-mode-iphone.ts'),
  'lock-screen-android': () => import('./lock-screen-android.ts'),
  'lock-screen-iphone': () => import('./lock-screen-iphone.ts'),
  'seamless-on-android': () => import('./seamless-on-android.ts'),
  'seamless-on-iphone': () => import('./seamless-on-iphone.ts'),
  'wrong-password-android': () => import('./wrong-password-android.ts'),
  'wrong-password-iphone': () => import('./wrong-password-iphone.ts'),
  'second-factor-android': () => import('./second-factor-android.ts'),
  'second-factor-iphone': () => import('./second-factor-iphone.ts'),
  'paper-trading-android': () => import('./paper-trading-android.ts'),
  'paper-trading-iphone': () => import('./paper-trading-iphone.ts'),
};

export type ArticleJourneyId = keyof typeof articleLoaders;
