import { allowNotifications, approve, finish, getTheApp, iphoneProblems } from './iphone-steps.ts';
import type { JourneyOn } from './journey.ts';
import { logInAgain } from './portal-steps.ts';
import { firstUser } from './scenarios.ts';
import { registerOn, seeNoCode, textSteps } from './text-steps.ts';

/** First activation on the iPhone with a code by text message, where Client Portal shows no QR code (KB2278). */
export const journey: JourneyOn<'iphone'> = {
  id: 'activate-iphone-text',
  facets: { purpose: 'activate', method: 'text' },
  cast: { portal: 'portal', phone: 'iphone' },
  chapters: ['textMessages'],
  user: firstUser,
  start: 'newPhone',
  steps: [
    seeNoCode(firstUser),
    ...getTheApp,
    allowNotifications('app'),
    registerOn,
    ...textSteps(firstUser, 'textIntro'),
    ...finish,
  ],
  proof: [logInAgain(firstUser), approve],
  problems: iphoneProblems.text,
  articles: [2278, 2260, 2748, 3236, 3234, 3073],
};
