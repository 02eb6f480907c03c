import { activateAndroidCode } from './activate-android-code.ts';
import { activateAndroidQr } from './activate-android-qr.ts';
import { activateIphoneCode } from './activate-iphone-code.ts';
import { activateIphoneQr } from './activate-iphone-qr.ts';
import { addUserAndroidCode, addUserAndroidQr } from './add-user-android.ts';
import { addUserIphoneCode, addUserIphoneQr } from './add-user-iphone.ts';
import type { Journey, JourneyId } from './journey.ts';

/** Every journey by its id. */
export const journeys: Record<JourneyId, Journey> = {
  'activate-android-qr': activateAndroidQr,
  'activate-android-code': activateAndroidCode,
  'activate-iphone-qr': activateIphoneQr,
  'activate-iphone-code': activateIphoneCode,
  'add-user-android-qr': addUserAndroidQr,
  'add-user-android-code': addUserAndroidCode,
  'add-user-iphone-qr': addUserIphoneQr,
  'add-user-iphone-code': addUserIphoneCode,
};

export const journeyIds = Object.keys(journeys) as JourneyId[];

/** @returns the journey with this id, or undefined. */
export const findJourney = (id: string): Journey | undefined =>
  Object.values(journeys).find((journey) => journey.id === id);
