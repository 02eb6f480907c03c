import { expect, test } from 'vitest';
import { translateAtBuild } from '../../../src/i18n/at-build.ts';
import { namespacesOf, withShared } from '../../../src/i18n/shared-labels.ts';

test('a kind of phone has its own words and the words of every phone', () => {
  const shared = { control: { back: 'Back', more: 'More' }, list: ['a'], title: 'Settings' };
  expect(withShared(shared, { control: { done: 'DONE' }, region: 'Android' })).toEqual({
    control: { back: 'Back', more: 'More', done: 'DONE' },
    list: ['a'],
    title: 'Settings',
    region: 'Android',
  });
  expect(shared.control).toEqual({ back: 'Back', more: 'More' });
});

test('the words of every phone are not a namespace of their own', () => {
  expect(namespacesOf({ phone: { a: '1' }, android: { b: '2' }, iphone: {}, site: { c: '3' } })).toEqual({
    android: { a: '1', b: '2' },
    iphone: { a: '1' },
    site: { c: '3' },
  });
});

test('a label that only another kind of phone has does not compile', () => {
  const t = translateAtBuild('en');
  expect(t('android:control.addUser')).toBe('Add User');
  expect(t('iphone:control.camera')).toBe('Camera');
  // @ts-expect-error: only the iPhone has a Camera app.
  expect(t('android:control.camera')).toBe('control.camera');
});
