import { expect, test } from 'vitest';
import type { UiKey } from '../../../src/guide/ui-label.ts';
import { uiLabel } from '../../../src/guide/ui-label.ts';
import { translateAtBuild } from '../../../src/i18n/at-build.ts';

const t = translateAtBuild('en');

test('a label in prose is the label on the device', () => {
  expect(uiLabel(t, 'android.done')).toBe('DONE');
  expect(uiLabel(t, 'portal.logOut')).toBe('Log out');
  expect(() => uiLabel(t, 'android.camera' as UiKey)).toThrow(
    '<Ui k="android.camera" />: no device has this control.',
  );
});

test('a label of the phone is the label on the phone that the words are about', () => {
  expect(uiLabel(t, 'phone.done', 'android')).toBe('DONE');
  expect(uiLabel(t, 'phone.done', 'iphone')).toBe('Done');
  expect(() => uiLabel(t, 'phone.nothing' as UiKey, 'iphone')).toThrow('no device has this control');
});

test('where words are about no particular phone, only a label that is the same on every phone can be named', () => {
  expect(uiLabel(t, 'phone.addUser')).toBe('Add User');
  expect(() => uiLabel(t, 'phone.done')).toThrow('is DONE or Done: name the kind of phone');
});
