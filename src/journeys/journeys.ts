/**
 * The registry of journeys. A page in a browser fetches only the journey that it plays (loadJourney); pages at build
 * time know all journeys (all-journeys.ts). Journeys with answers to the finder's questions stand first, the
 * likeliest first.
 */
import type { Journey } from './journey.ts';

const loaders = {
  'activate-android-qr': () => import('./activate-android-qr.ts'),
  'activate-android-code': () => import('./activate-android-code.ts'),
  'activate-iphone-qr': () => import('./activate-iphone-qr.ts'),
  'activate-iphone-code': () => import('./activate-iphone-code.ts'),
  'add-user-android-qr': () => import('./add-user-android-qr.ts'),
  'add-user-android-code': () => import('./add-user-android-code.ts'),
  'add-user-iphone-qr': () => import('./add-user-iphone-qr.ts'),
  'add-user-iphone-code': () => import('./add-user-iphone-code.ts'),
  'activate-android-text': () => import('./activate-android-text.ts'),
  'activate-iphone-text': () => import('./activate-iphone-text.ts'),
  'add-user-android-text': () => import('./add-user-android-text.ts'),
  'add-user-iphone-text': () => import('./add-user-iphone-text.ts'),
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
  'seamless-on-android': () => import('./seamless-on-android.ts'),
  'seamless-on-iphone': () => import('./seamless-on-iphone.ts'),
};

export type JourneyId = keyof typeof loaders;

export const journeyIds = Object.keys(loaders) as [JourneyId, ...JourneyId[]];

const isJourneyId = (id: string): id is JourneyId => id in loaders;

/** @returns the journey with this id. Rejects when the id is unknown, or when the journey does not load. */
export async function loadJourney(id: string): Promise<Journey> {
  if (!isJourneyId(id)) throw new RangeError(`"${id}" is no journey.`);
  return (await loaders[id]()).journey;
}
