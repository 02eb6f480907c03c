import { moveToIphone } from './move-to-iphone.ts';

/** The same from an old Android phone. */
export const journey = moveToIphone('android-to-iphone', 'android');
