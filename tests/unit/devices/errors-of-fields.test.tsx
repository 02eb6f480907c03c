/** An error belongs to its field: the field is invalid, and the error describes it. */
import { expect, test } from 'vitest';
import { androidFixtures } from '../../../src/devices/android/android.fixtures.ts';
import { iphoneFixtures } from '../../../src/devices/iphone/iphone.fixtures.ts';
import { drawAndroid, drawIphone } from './render.tsx';

const refused = { ok: false, problem: 'not-ours', kind: 'text', length: 4 } as const;
const live = { live: true } as const;

test.each([
  ['a PIN', drawAndroid('createPin', { ...androidFixtures.createPin, problem: 'pin-length' }, live)],
  ['a wrong PIN', drawAndroid('approve', { ...androidFixtures.approve, problem: 'pin-wrong' }, live)],
  [
    'a string on Android',
    drawAndroid(
      'sessionId',
      { ...androidFixtures.sessionId, problem: 'not-ours', rejectedInput: refused },
      live,
    ),
  ],
  [
    'a string on the iPhone',
    drawIphone(
      'setupCode',
      { ...iphoneFixtures.setupCode, problem: 'not-ours', rejectedInput: refused },
      live,
    ),
  ],
  [
    'a search on Android',
    drawAndroid('storeHome', { ...androidFixtures.storeHome, rejectedInput: refused }, live),
  ],
  [
    'a search on the iPhone',
    drawIphone('storeSearch', { ...iphoneFixtures.storeSearch, rejectedInput: refused }, live),
  ],
])('the error of %s', (_, html) => {
  const [field = ''] = /<input[^>]*aria-invalid="true"[^>]*>/.exec(html) ?? [];
  const described = /aria-describedby="([^"]*)"/.exec(field)?.[1]?.split(' ') ?? [];
  const [, error = ''] = /<(?:small|p)[^>]*role="alert"[^>]*>/.exec(html)?.[0].match(/ id="([^"]*)"/) ?? [];
  expect(error).not.toBe('');
  expect(described).toContain(error);
});
