/** Every word on a device comes from content/: drawn with other words, no screen says anything in English. */
import { expect, test } from 'vitest';
import { androidFixtures } from '../../../src/devices/android/android.fixtures.ts';
import type { AndroidScreen } from '../../../src/devices/android/android.types.ts';
import { iphoneScreens } from './iphone/whole-iphone.ts';
import { iphoneFixtures } from '../../../src/devices/iphone/iphone.fixtures.ts';
import type { IphoneScreen } from '../../../src/devices/iphone/iphone.types.ts';
import { portalScreens } from './portal/whole-portal.ts';
import { portalFixtures } from '../../../src/devices/portal/portal.fixtures.ts';
import type { PortalScreen } from '../../../src/devices/portal/portal.types.ts';
import { buildStrings } from '../../../src/i18n/at-build.ts';
import { firstLanguage } from '../../../src/i18n/languages.ts';
import { createTranslate } from '../../../src/i18n/translate.ts';
import { pseudoJson } from '../../pseudo-language/content.ts';
import { englishIn } from '../../pseudo-language/english.ts';
import { drawAndroid, drawIphone, drawPortal, said } from './render.tsx';
import { androidScreens } from './android/whole-android.ts';

const strings = pseudoJson(buildStrings[firstLanguage]) as (typeof buildStrings)[typeof firstLanguage];
// The names of days and months come from the browser, so only the number of a day is drawn here.
strings.android.today = '{{date, datetime(day: numeric)}}';
const t = createTranslate(firstLanguage, strings);

const englishOn = (html: string): string[] => said(html).filter((text) => englishIn(text).length > 0);

const stillAndLive = [{ t }, { t, live: true }];

test.each(Object.keys(portalScreens) as PortalScreen[])('the portal at %s', (screen) => {
  for (const given of stillAndLive)
    expect(englishOn(drawPortal(screen, portalFixtures[screen], given))).toEqual([]);
});

test.each(Object.keys(androidScreens) as AndroidScreen[])('the Android phone at %s', (screen) => {
  for (const given of stillAndLive)
    expect(englishOn(drawAndroid(screen, androidFixtures[screen], given))).toEqual([]);
});

test.each(Object.keys(iphoneScreens) as IphoneScreen[])('the iPhone at %s', (screen) => {
  for (const given of stillAndLive)
    expect(englishOn(drawIphone(screen, iphoneFixtures[screen], given))).toEqual([]);
});

test('English would be noticed', () => {
  expect(englishOn(drawPortal('chooseUser', portalFixtures.chooseUser)).length).toBeGreaterThan(3);
});
