/** Each live screen has one heading that says where the reader is, and each device one landmark. */
import { expect, test } from 'vitest';
import { androidFixtures } from '../../../src/devices/android/android.fixtures.ts';
import type { AndroidScreen } from '../../../src/devices/android/android.types.ts';
import { iphoneFixtures } from '../../../src/devices/iphone/iphone.fixtures.ts';
import type { IphoneScreen } from '../../../src/devices/iphone/iphone.types.ts';
import { iphoneScreens } from './iphone/whole-iphone.ts';
import { portalFixtures } from '../../../src/devices/portal/portal.fixtures.ts';
import type { PortalScreen } from '../../../src/devices/portal/portal.types.ts';
import { portalScreens } from './portal/whole-portal.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { drawAndroid, drawIphone, drawPortal } from './render.tsx';
import { androidScreens } from './android/whole-android.ts';

/** The live scanner can be drawn only as waiting. */
const namesOf = <Screen extends string>(screens: Record<Screen, unknown>) =>
  (Object.keys(screens) as Screen[]).filter((screen) => screen !== 'scanner' && screen !== 'camera');

const headingsIn = (html: string): string[] =>
  [...html.matchAll(/<h3([^>]*)>(.*?)<\/h3>/g)].map(
    ([, attributes = '', text = '']) => /aria-label="([^"]*)"/.exec(attributes)?.[1] ?? text,
  );
const landmarksIn = (html: string): string[] =>
  [...html.matchAll(/<section[^>]*aria-label="([^"]*)"/g)].map(([, name = '']) => name);

const live = true;
const drawings = languages.flatMap((language) => [
  ...namesOf<PortalScreen>(portalScreens).map(
    (screen) => ['portal', screen, drawPortal(screen, portalFixtures[screen], { language, live })] as const,
  ),
  ...namesOf<AndroidScreen>(androidScreens).map(
    (screen) =>
      ['android', screen, drawAndroid(screen, androidFixtures[screen], { language, live })] as const,
  ),
  ...namesOf<IphoneScreen>(iphoneScreens).map(
    (screen) => ['iphone', screen, drawIphone(screen, iphoneFixtures[screen], { language, live })] as const,
  ),
]);

test('every screen has one heading, and every device one landmark with a name', () => {
  for (const [kind, screen, html] of drawings) {
    expect(headingsIn(html), `${kind} ${screen}`).toHaveLength(1);
    expect(headingsIn(html)[0], `${kind} ${screen}`).not.toBe('');
    expect(landmarksIn(html), `${kind} ${screen}`).toHaveLength(1);
  }
});

test('no two screens of a phone have the same heading', () => {
  for (const kind of ['android', 'iphone']) {
    const names = drawings.filter(([each]) => each === kind).map(([, , html]) => headingsIn(html)[0]);
    // Two languages may share the name of a product's page, one language may not.
    const [first, second] = [names.slice(0, names.length / 2), names.slice(names.length / 2)];
    for (const each of [first, second]) expect(new Set(each).size, kind).toBe(each.length);
  }
});
