import { expect, test } from 'vitest';
import { sheetsOf } from '../../../src/guide/sheet-of.ts';

const sheets = {
  './sheets/guide/android.css': '/android.1.css',
  './sheets/guide/iphone.css': '/iphone.2.css',
  './sheets/article/android.css': '/article.3.css',
};

test('a guide has the sheet of its phone alone', () => {
  expect(sheetsOf({ portal: 'portal', phone: 'android' }, 'guide', sheets)).toEqual(['/android.1.css']);
});

test('an article that plays a journey has a sheet of its own', () => {
  expect(sheetsOf({ portal: 'portal', phone: 'android' }, 'article', sheets)).toEqual(['/article.3.css']);
});

test('a guide from an old phone of another kind to a new one has the sheets of both', () => {
  const cast = { portal: 'portal', phone: 'iphone', oldPhone: 'android' } as const;
  expect(sheetsOf(cast, 'guide', sheets)).toEqual(['/iphone.2.css', '/android.1.css']);
});

test('two phones of one kind share a sheet', () => {
  const cast = { portal: 'portal', phone: 'android', oldPhone: 'android' } as const;
  expect(sheetsOf(cast, 'guide', sheets)).toEqual(['/android.1.css']);
});

test('a kind of phone without a sheet is named', () => {
  expect(() => sheetsOf({ portal: 'portal', phone: 'iphone' }, 'article', sheets)).toThrow(
    'sheets/article/iphone.css',
  );
});
