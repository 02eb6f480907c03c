/**
 * The registry of journeys: a page in a browser fetches the one that it plays (loadJourney); pages as they are built
 * know all of them (all-journeys.ts). Those with answers to the finder's questions stand first, the likeliest first.
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
  'log-in-android-notification': () => import('./log-in-android-notification.ts'),
  'log-in-iphone-notification': () => import('./log-in-iphone-notification.ts'),
  'log-in-android-response': () => import('./log-in-android-response.ts'),
  'log-in-iphone-response': () => import('./log-in-iphone-response.ts'),
};

export type JourneyId = keyof typeof loaders;

export const journeyIds = Object.keys(loaders) as [JourneyId, ...JourneyId[]];

const isJourneyId = (id: string): id is JourneyId => id in loaders;

/** @returns the journey with this id. Rejects where there is none, or where it does not load. */
export async function loadJourney(id: string): Promise<Journey> {
  if (!isJourneyId(id)) throw new RangeError(`"${id}" is no journey.`);
  return (await loaders[id]()).journey;
}
