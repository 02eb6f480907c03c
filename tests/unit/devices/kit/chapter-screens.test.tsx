/** Two chapters that change the same screen leave each other's part there. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { androidFixtures } from '../../../../src/devices/android/android.fixtures.ts';
import { screens as notifications } from '../../../../src/devices/android/chapters/notifications/screens.tsx';
import { screens as texts } from '../../../../src/devices/android/chapters/text-messages/screens.tsx';
import { withChapters } from '../../../../src/devices/kit/chapters/screens.tsx';
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

/** Draws a screen that has both slots, as two chapters change the screen. */
const drawn = (first: object, second: object): string => {
  const usual = {
    here: ({ children, more }: { children?: ReactNode; more?: ReactNode }) => (
      <p>
        {children}
        {more}
      </p>
    ),
  };
  const { here: Here } = withChapters<'here', object>(usual, [
    { here: (view, Before) => <Before {...view} {...first} /> },
    { here: (view, Before) => <Before {...view} {...second} /> },
  ]);
  return renderToStaticMarkup(<>{Here?.({})}</>);
};

test.each(['children', 'more'])('what two chapters put in as %s stands there in their order', (slot) => {
  expect(drawn({ [slot]: 'one, ' }, { [slot]: 'two' })).toBe('<p>one, two</p>');
  expect(drawn({}, { [slot]: 'two' })).toBe('<p>two</p>');
  expect(drawn({ [slot]: 'one' }, {})).toBe('<p>one</p>');
});
