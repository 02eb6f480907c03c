import { expect, test } from 'vitest';
import { languageOfLabel } from '../../../src/guide/english-names.ts';
import { translateAtBuild } from '../../../src/i18n/at-build.ts';

const es = translateAtBuild('es');

test.each([
  es('android:control.playStore'),
  es('iphone:control.appStore'),
  es('iphone:unlock.face'),
  es('portal:name'),
])('%s is said in English on a Spanish page', (name) => {
  expect(languageOfLabel('es', name)).toBe('en');
});

test.each([
  es('iphone:control.ok'),
  es('android:control.pinField'),
  es('iphone:settings.general'),
  es('portal:control.practice-ana'),
  es('iphone:control.get'),
])('%s is Spanish', (label) => {
  expect(languageOfLabel('es', label)).toBeUndefined();
});

test('an English page has no English of its own to mark', () => {
  expect(languageOfLabel('en', 'Play Store')).toBeUndefined();
});
