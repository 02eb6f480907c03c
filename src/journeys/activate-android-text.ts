import { androidProblems, approve, createPin, getTheApp, register } from './android-steps.ts';
import type { JourneyOn } from './journey.ts';
import { logInAgain } from './portal-steps.ts';
import { firstUser } from './scenarios.ts';
import { seeNoCode, textSteps } from './text-steps.ts';

/** First activation on Android with a code by text message, where Client Portal shows no QR code (KB2277). */
export const journey: JourneyOn<'android'> = {
  id: 'activate-android-text',
  facets: { purpose: 'activate', method: 'text' },
  cast: { portal: 'portal', phone: 'android' },
  chapters: ['textMessages'],
  user: firstUser,
  start: 'newPhone',
  steps: [
    seeNoCode(firstUser),
    ...getTheApp,
    { ...register, stage: 'text' },
    ...textSteps(firstUser, 'twoFactor'),
    ...createPin,
  ],
  proof: [logInAgain(firstUser), approve],
  problems: androidProblems.text,
  articles: [2277, 2260, 2748, 3236, 3234, 3073, 2269],
};
