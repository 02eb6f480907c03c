import { expect, test } from 'vitest';
import { laterSheetOf, sheetOf } from '../../../src/guide/sheet-of.ts';

const sheets = {
  './sheets/guide/android.css': '/android.1.css',
  './sheets/guide/iphone.css': '/iphone.2.css',
  './sheets/article/android.css': '/article.3.css',
};

test('a guide has the sheet of its phone alone', () => {
  expect(sheetOf({ portal: 'portal', phone: 'android' }, 'guide', sheets)).toBe('/android.1.css');
});

test('an article that plays a journey has a sheet of its own', () => {
  expect(sheetOf({ portal: 'portal', phone: 'android' }, 'article', sheets)).toBe('/article.3.css');
});

test('the sheet of an old phone of another kind comes with practice', () => {
  const cast = { portal: 'portal', phone: 'iphone', oldPhone: 'android' } as const;
  expect([sheetOf(cast, 'guide', sheets), laterSheetOf(cast, 'guide', sheets)]).toEqual([
    '/iphone.2.css',
    '/android.1.css',
  ]);
});

test('two phones of one kind share a sheet', () => {
  const cast = { portal: 'portal', phone: 'android', oldPhone: 'android' } as const;
  expect(laterSheetOf(cast, 'guide', sheets)).toBeUndefined();
});

test('a kind of phone without a sheet is named', () => {
  expect(() => sheetOf({ portal: 'portal', phone: 'iphone' }, 'article', sheets)).toThrow(
    'sheets/article/iphone.css',
  );
});
