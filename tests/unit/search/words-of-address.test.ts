import { expect, test } from 'vitest';
import { wordsOfAddress } from '../../../src/search/words-of-address.ts';
import { answersTo, firstTo } from './known.ts';

test.each([
  ['en/guides/activate-adroid-qr/', 'activate adroid qr'],
  ['es/gu%C3%ADa/m%C3%B3vil-nuevo.html', 'guía móvil nuevo'],
  ['kb2260x', 'kb2260x'],
  ['en/kb/9999/', 'en/kb/9999/'],
  ['%', ''],
  ['', ''],
])('of /%s asks: “%s”', (path, text) => {
  expect(wordsOfAddress(path)).toBe(text);
});

test('a wrong address is answered by what it may have meant', () => {
  expect(firstTo('en', wordsOfAddress('kb2260x'))).toBe('kb:2260');
  expect(firstTo('en', wordsOfAddress('en/guides/activate-adroid-qr/'))).toBe('guide:activate-android-qr');
  expect(answersTo('en', wordsOfAddress('en/kb/9999/'))).toEqual([{ is: 'no-article', number: 9999 }]);
});
