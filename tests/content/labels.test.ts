/** A label in prose is the label on the screen: the prose gives the label's key, and nobody types the label. */
import { describe, expect, test } from 'vitest';
import { terms } from './glossary.ts';
import {
  controlKeys,
  expectNoFindings,
  headingsOf,
  labelOf,
  languages,
  pages,
  pagesOf,
  passagesOf,
  stringOf,
  strings,
  without,
} from './content.ts';
import { emphasisedIn, plainText, uiKeysIn } from './mdx.ts';
import { wordings } from './wording.ts';

/** Capitalized words that are not labels but words of the language, or names. */
const capitals = new Set(['PIN', 'OK', 'QR', 'IB', 'IBKR', 'SMS', 'KB', 'ID', 'LLC', 'WCAG', 'AA']);
const inCapitals = (label: string): boolean =>
  label === label.toUpperCase() && /\p{Lu}{2}/u.test(label) && !capitals.has(label);
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const asWord = (text: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(text)}(?![\\p{L}\\p{N}])`, 'u');

describe('a label', () => {
  test('exists in every language for every control', () => {
    expect(controlKeys.length).toBeGreaterThan(0);
    expectNoFindings(
      languages.flatMap((language) =>
        controlKeys
          .filter((key) => !labelOf(language, key)?.trim())
          .map((key) => `content/${language}/strings/: the control ${key} has no label. Write it.`),
      ),
    );
  });

  test('is set in prose by the same keys, in the words of each step, in every language', () => {
    expectNoFindings(
      [...pages.en.steps].flatMap(([path, english]) =>
        languages.flatMap((language) => {
          const page = pages[language].steps.get(path);
          const keys = (words: typeof page) => [words?.matter.do ?? '', words?.body ?? ''].flatMap(uiKeysIn);
          return [
            ...without(keys(english), keys(page)).map(
              (key) => `${page?.file}: lacks <Ui k="${key}">, which the English has.`,
            ),
            ...without(keys(page), keys(english)).map(
              (key) => `${page?.file}: has <Ui k="${key}">, which the English lacks.`,
            ),
          ];
        }),
      ),
    );
  });

  test('written in capitals is never typed by hand', () => {
    expectNoFindings(
      languages.flatMap((language) => {
        const labels = controlKeys
          .map((key) => [key, labelOf(language, key) ?? ''] as const)
          .filter(([, label]) => inCapitals(label));
        return pagesOf(language).flatMap((page) =>
          [...headingsOf(page), ...passagesOf(page, language)].flatMap(({ where, source }) => {
            const typed = plainText(source, () => ' ');
            return labels
              .filter(([, label]) => asWord(label).test(typed))
              .map(([key, label]) => `${where}: "${label}" is typed by hand. Write <Ui k="${key}" />.`);
          }),
        );
      }),
    );
  });

  test('named in a string is written as on the screen', () => {
    expectNoFindings(
      languages.flatMap((language) => {
        const labels = controlKeys.map((key) => labelOf(language, key) ?? '').filter(inCapitals);
        return strings[language]
          .filter(({ key }) => !key.includes('.control.'))
          .flatMap(({ file, key, text }) => {
            const rest = labels.reduce((left, label) => left.replace(asWord(label), ' '), text);
            return (rest.match(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu) ?? [])
              .filter((word) => !capitals.has(word))
              .map(
                (word) =>
                  `${file}: "${key}" says ${word}, which is no label in capitals. Write the label as it is.`,
              );
          });
      }),
    );
  });

  test('in *…*, of the site itself or of a phone, exists', () => {
    expectNoFindings(
      wordings.flatMap(([language, { glossary }]) => {
        const known = new Set([
          ...strings[language].map(({ text }) => text),
          ...Object.values(glossary).map(({ is }) => is),
        ]);
        return pagesOf(language).flatMap((page) =>
          emphasisedIn(page.body)
            .filter((words) => !known.has(words))
            .map(
              (words) =>
                `${page.file}: *${words}* is no string of strings/ and no term of the glossary. Write it as it is there.`,
            ),
        );
      }),
    );
  });

  test('from IBKR’s own pages is written as there', () => {
    expectNoFindings(
      wordings.flatMap(([language, { glossary }]) =>
        Object.entries(terms).flatMap(([term, keys]) =>
          keys
            .filter((key) => stringOf(language, key) !== glossary[term]?.is)
            .map(
              (key) =>
                `content/${language}/strings/: "${key}" is "${stringOf(language, key)}"; the glossary has "${glossary[term]?.is}".`,
            ),
        ),
      ),
    );
  });
});
