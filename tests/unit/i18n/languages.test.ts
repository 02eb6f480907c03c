/** A language is a folder and one row: the two must agree. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  firstLanguage,
  isLanguage,
  languageOf,
  languages,
  perLanguage,
  rowOf,
} from '../../../src/i18n/languages.ts';

const filesOf = (language: string): string[] =>
  readdirSync(`content/${language}`, { recursive: true, encoding: 'utf8' }).sort();

describe.each(languages)('the row of %s', (language) => {
  test('has a code that addresses can have, and a folder with the same files as the others', () => {
    // parseLink (src/enrolment/activation-link.ts) takes no other code for a language.
    expect(language).toMatch(/^[a-z]{2,3}$/);
    expect(filesOf(language)).toEqual(filesOf(firstLanguage));
  });

  test('has a name, and a locale that Node knows', () => {
    const { name, locale } = rowOf[language];
    expect(name).toMatch(/\S/);
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale]);
    expect(locale).toMatch(/^[a-z]{2,3}-[A-Z]{2}$/);
  });
});

test('no folder of content/ is without a row', () => {
  const folders = readdirSync('content', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...languages].sort());
});

test('a language of the site is told apart from other texts', () => {
  expect(perLanguage(isLanguage)).toEqual(perLanguage(() => true));
  for (const other of [undefined, '', 'EN', 'guides', 'toString']) expect(isLanguage(other)).toBe(false);
  expect(() => languageOf('guides')).toThrow('src/pages/[lang]/');
});
