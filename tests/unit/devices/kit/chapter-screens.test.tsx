/** Two chapters that change the same screen leave each other's part there. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { androidFixtures } from '../../../../src/devices/android/android.fixtures.ts';
import { screens as notifications } from '../../../../src/devices/android/chapters/notifications/screens.tsx';
import { screens as texts } from '../../../../src/devices/android/chapters/text-messages/screens.tsx';
import { viewOf } from '../../../../src/devices/android/view.tsx';
import { buildStrings } from '../../../../src/i18n/at-build.ts';
import { translates } from '../render.tsx';

const { android, app } = buildStrings.en;

test.each([
  ['text messages, then notifications', [texts, notifications]],
  ['notifications, then text messages', [notifications, texts]],
])('the settings of a phone with both chapters have the rows of both: %s', (_, chapters) => {
  const AndroidDevice = viewOf(...chapters);
  const view = { screen: 'settings', context: androidFixtures.settings } as const;
  const drawn = renderToStaticMarkup(<AndroidDevice t={translates.en} view={{ ...view, inSight: null }} />);
  expect(drawn).toContain(android.control.appsAndNotifications.replace('&', '&amp;'));
  expect(drawn).toContain(app.texts.setting);
});
