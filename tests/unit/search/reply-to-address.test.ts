import { expect, test } from 'vitest';
import type { Language } from '../../../src/i18n/languages.ts';
import { makeReplyToAddress } from '../../../src/search/reply-to-address.ts';
import { wordsOfAddress } from '../../../src/search/words-of-address.ts';
import { leadsTo, lookupData, replyTo } from './known.ts';

function ledTo(language: Language, address: string): string[] {
  const reply = makeReplyToAddress(lookupData[language], (text) => replyTo(language, text));
  return reply(wordsOfAddress(address, language)).answers.map((answer) => leadsTo(language, answer));
}

test.each([
  ['en/guides/activate-adroid-qr/', 'guide:activate-android-qr'],
  ['fr/guides/activate-iphone-code/', 'guide:activate-iphone-code'],
  ['en/guides/activate-android-qr-code', 'guide:activate-android-qr'],
  ['en/lockedout', 'page:locked-out'],
  ['en/other-question/', 'page:other-questions'],
  ['en/troubleshot.html', 'page:troubleshoot'],
  ['kb2260x', 'kb:2260'],
  ['en/kb 2260', 'kb:2260'],
  ['KB2260', 'kb:2260'],
  ['2260', 'kb:2260'],
  ['en/2260', 'kb:2260'],
  ['article/2260', 'kb:2260'],
  ['en/kb/3862', 'guide:activate-android-qr'],
  ['en/kb/9999', 'no such article'],
])('an address that is much like another one leads there: %s', (address, target) => {
  expect(ledTo('en', address)[0]).toBe(target);
});

test('a Spanish reader writes the address in Spanish', () => {
  expect(ledTo('es', 'es/guias/activar-android')).toContain('guide:activate-android-qr');
});

test.each([
  'practice/',
  'practice-user',
  'en/user/settings',
  'wp-admin/',
  'wp-login.php',
  'products/shoes',
  'robot.txt',
  'es/contacto',
  'api/v1/users',
  'blog/2024/06/my-post',
  'images/qr.png',
  'login',
  'help',
  'phone/android',
  'foo/bar',
])('any other leads nowhere, whatever its words have in common with a problem: %s', (address) => {
  expect(ledTo('en', address)).toEqual([]);
});
