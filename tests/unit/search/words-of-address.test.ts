import { expect, test } from 'vitest';
import { wordsOfAddress } from '../../../src/search/words-of-address.ts';
import { answersTo, firstTo } from './known.ts';

test.each([
  ['en/guides/activate-adroid-qr/', 'en', 'activate adroid qr'],
  ['es/gu%C3%ADa/m%C3%B3vil-nuevo.html', 'es', 'guía móvil nuevo'],
  ['fil/guides/bagong-telepono/', 'fil', 'bagong telepono'],
  ['kb2260x', 'en', 'kb2260x'],
  ['en/kb/9999/', 'en', 'en/kb/9999/'],
  ['%', 'en', ''],
  ['', 'en', ''],
])('of /%s on a page in %s asks: “%s”', (path, language, text) => {
  expect(wordsOfAddress(path, language)).toBe(text);
});

test('a wrong address leads to the pages that it may have meant', () => {
  expect(firstTo('en', wordsOfAddress('kb2260x', 'en'))).toBe('kb:2260');
  expect(firstTo('en', wordsOfAddress('en/guides/activate-adroid-qr/', 'en'))).toBe(
    'guide:activate-android-qr',
  );
  expect(answersTo('en', wordsOfAddress('en/kb/9999/', 'en'))).toEqual([{ is: 'no-article', number: 9999 }]);
});
