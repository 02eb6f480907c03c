import { moveToAndroid } from './move-to-android.ts';

/** The same from an old iPhone. */
export const journey = moveToAndroid('iphone-to-android', 'iphone');
