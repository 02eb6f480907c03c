import { expect, test } from 'vitest';
import { articleNumberIn, makeArticleNumberIn } from '../../../src/search/article-number.ts';

const inGerman = makeArticleNumberIn([
  { article: 'Artikel|Beitrag', number: 'Nr|Nummer', stop: 'der die das' },
]);

test.each(['Artikel 2260', 'der Beitrag Nr. 2260', 'ARTIKEL Nummer 2260', 'die 2260', 'Nr 2260', 'KB2260'])(
  'a language says what it calls an article: %s',
  (text) => {
    expect(inGerman(text)).toBe(2260);
  },
);

test('the name of an article need not be in Latin letters', () => {
  expect(makeArticleNumberIn([{ article: 'άρθρο', number: 'αρ', stop: 'το' }])('Άρθρο αρ. 2260')).toBe(2260);
});

test.each(['pin 1234', 'Nebenartikel 2260', 'Artikel 226012'])(
  'any other number is no article number: %s',
  (text) => {
    expect(inGerman(text)).toBeUndefined();
  },
);

test('addresses use English words in every language', () => {
  expect(articleNumberIn('https://example.com/article/2260')).toBe(2260);
  expect(articleNumberIn('Artikel 2260')).toBeUndefined();
});
