/** What a screen reader is told of characters that it would read as words, or that are drawn as dots. */
import { expect, test } from 'vitest';
import { androidFixtures } from '../../../src/devices/android/android.fixtures.ts';
import { portalFixtures } from '../../../src/devices/portal/portal.fixtures.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { drawAndroid, drawPortal, translates } from './render.tsx';

const live = true;

test.each(languages)(
  'the string is spelled, and the picture of it says where it stands, in %s',
  (language) => {
    const html = drawPortal('codeShown', portalFixtures.codeShown, { language, live });
    const [, shown = ''] = /<code[^>]*aria-hidden="true"[^>]*>([^<]*)</.exec(html) ?? [];
    expect(shown).toMatch(/^\w{4} \w{4} /);
    const spelled = [...shown].join(' ').replaceAll(/ {3}/g, ', ');
    expect(html).toContain(`>${spelled}</span>`);
    expect(html).toContain(
      `alt="${translates[language]('portal:control.qr')}. ${translates[language]('portal:stringLabel')}"`,
    );
  },
);

test.each(languages)('the rows of the account have their names as heads, in %s', (language) => {
  const html = drawPortal('loggedIn', portalFixtures.loggedIn, { language, live });
  expect(html.match(/<tr><th scope="row">[^<]+<\/th><td>/g)).toHaveLength(2);
});

test.each(languages)('the field of a PIN says that its dots are spoken, in %s', (language) => {
  const html = drawAndroid('createPin', androidFixtures.createPin, { language, live });
  const [, described = ''] = /<input[^>]*aria-describedby="([^"]*)"/.exec(html) ?? [];
  const [, note = ''] = new RegExp(`<small id="${described}">(.*?)</small>`).exec(html) ?? [];
  expect(note).toContain(translates[language]('android:pin.spoken'));
});
