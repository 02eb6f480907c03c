import { expect, test } from 'vitest';
import { sentencesAround, wordsOfPage } from '../../../src/search/sentences.ts';

const page =
  'When to call. Find the number at ibkr.com/support. IBKR says that you can call 24 hours a day on business days. ¿Y si no contestan? Ask for the Secure Login department, which is the one that can give you a temporary code for your account after it has asked who you are.';
const words = wordsOfPage(page);
const shown = (found: string, title = ''): string =>
  sentencesAround(words, [words.findIndex((word) => word.startsWith(found))], [0, words.length], title)
    .map(({ text }) => text)
    .join('');

test.each(['hours', 'number', 'contestan', 'temporary', 'When'])(
  'whole sentences are shown for “%s”',
  (found) => {
    const text = shown(found);
    expect(text).toContain(found);
    expect(page).toContain(text);
    expect(text).toMatch(/^[¿\p{Lu}].*[.?]$/u);
  },
);

test('a period within a word or a number ends no sentence', () => {
  expect(shown('number')).toContain('ibkr.com/support. IBKR says');
});

test('the title of a section is not shown twice', () => {
  expect(shown('When', 'When to call')).toMatch(/^Find the number/);
});

test('a section ends where the next one begins', () => {
  const end = words.indexOf('IBKR');
  const text = sentencesAround(words, [5], [0, end]).map((piece) => piece.text);
  expect(text.join('')).toBe('Find the number at ibkr.com/support.');
});

test('only the words that were found are marked', () => {
  const at = words.indexOf('hours');
  const marked = sentencesAround(words, [at], [0, words.length]).filter(({ isFound }) => isFound);
  expect(marked).toEqual([{ text: 'hours ', isFound: true }]);
});
