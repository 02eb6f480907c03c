/** Fetches one journey: a page in a browser needs no other. */
import type { Journey, JourneyId } from './journey.ts';

const loaders: Record<JourneyId, () => Promise<Journey>> = {
  'activate-android-qr': async () => (await import('./activate-android-qr.ts')).activateAndroidQr,
  'activate-android-code': async () => (await import('./activate-android-code.ts')).activateAndroidCode,
  'activate-iphone-qr': async () => (await import('./activate-iphone-qr.ts')).activateIphoneQr,
  'activate-iphone-code': async () => (await import('./activate-iphone-code.ts')).activateIphoneCode,
  'add-user-android-qr': async () => (await import('./add-user-android.ts')).addUserAndroidQr,
  'add-user-android-code': async () => (await import('./add-user-android.ts')).addUserAndroidCode,
  'add-user-iphone-qr': async () => (await import('./add-user-iphone.ts')).addUserIphoneQr,
  'add-user-iphone-code': async () => (await import('./add-user-iphone.ts')).addUserIphoneCode,
};

/** @returns the journey with this id. Rejects where there is none, or where it does not load. */
export function loadJourney(id: string): Promise<Journey> {
  const load = loaders[id as JourneyId] as (() => Promise<Journey>) | undefined;
  return load ? load() : Promise.reject(new RangeError(`"${id}" is no journey.`));
}
