/** How the words are written: short sentences, plain words, fixed terms, one form of address. */
import { describe, expect, test } from 'vitest';
import type { Language, Passage } from './content.ts';
import {
  everyPassage,
  expectNoFindings,
  headingsOf,
  languages,
  pages,
  pagesOf,
  stringOf,
  wholePages,
  without,
} from './content.ts';
import { terms } from './glossary.ts';
import { labelsIn } from './mdx.ts';
import { formulas, sentencesIn, wordsIn } from './readability.ts';
import type { Term, Wording } from './wording.ts';
import { languagesWithout, wholeWords, wordings } from './wording.ts';

const overAll = (check: (passage: Passage, language: Language) => string[]): string[] =>
  languages.flatMap((language) =>
    everyPassage(language).flatMap((passage) =>
      check(passage, language).map((text) => `${passage.where}: ${text}`),
    ),
  );

/** The findings in the passages of every language with a wording file. */
const byWording = (check: (passage: Passage, wording: Wording, language: Language) => string[]): string[] =>
  wordings.flatMap(([language, wording]) =>
    everyPassage(language).flatMap((passage) =>
      check(passage, wording, language).map((text) => `${passage.where}: ${text}`),
    ),
  );

/** The words around a hit, which help to find it again. */
const around = (text: string, index: number): string =>
  `“${text.slice(Math.max(0, index - 25), index + 35).trim()}”`;

describe('a language', () => {
  test('says how its words are checked', () => {
    expect(wordings.length).toBeGreaterThan(0);
    expectNoFindings(
      languagesWithout.map(
        (language) =>
          `content/${language}/wording.json is missing, and nobody checks the words of this language. Write it as that of another one.`,
      ),
    );
  });

  test('has a formula for how hard it is to read', () => {
    expectNoFindings(
      wordings
        .filter(([, { readability }]) => !(readability.formula in formulas))
        .map(
          ([language, { readability }]) =>
            `content/${language}/wording.json: "${readability.formula}" is not in tests/content/readability.ts. Add it there.`,
        ),
    );
  });

  test('has every term of the glossary, and no other', () => {
    expectNoFindings(
      wordings.flatMap(([language, { glossary }]) => [
        ...without(Object.keys(terms), Object.keys(glossary)).map(
          (term) => `content/${language}/wording.json: the glossary lacks “${term}”.`,
        ),
        ...without(Object.keys(glossary), Object.keys(terms)).map(
          (term) => `content/${language}/wording.json: “${term}” is not in tests/content/glossary.ts.`,
        ),
      ]),
    );
  });
});

describe('a sentence', () => {
  test('has as many words as its language allows', () => {
    expectNoFindings(
      byWording(({ text }, { sentence }) =>
        sentencesIn(text)
          .map((each) => [each, wordsIn(each).length] as const)
          .filter(([, count]) => count > sentence.words)
          .map(([each, count]) => `${count} words, at most ${sentence.words}. Make two of it: “${each}”`),
      ),
    );
  });

  test('does not shout: no exclamation mark', () => {
    expectNoFindings(
      overAll(({ text }) => (/[!¡]/.test(text) ? ['has an exclamation mark. End it with a point.'] : [])),
    );
  });

  test('opens with a mark where its language does, such as a question in Spanish', () => {
    const count = (text: string, mark: string): number => text.split(mark).length - 1;
    expectNoFindings(
      byWording(({ text }, { pairs = {} }) =>
        Object.entries(pairs)
          .filter(([end, start]) => count(text, end) !== count(text, start))
          .map(([end, start]) => `as many ${start} as ${end}, please: “${text}”`),
      ),
    );
  });

  test('uses the quotation marks of its language, not straight ones', () => {
    expectNoFindings(
      byWording(({ text }, { quotes }) =>
        new RegExp(quotes.wrong, 'u').test(text)
          ? [`has other quotation marks than ${quotes.right}: ${text}`]
          : [],
      ),
    );
  });
});

describe('a guide, an entry and an article', () => {
  test('can be read at the age of 12, by the formula of its language', () => {
    expectNoFindings(
      wordings.flatMap(([language, { readability }]) => {
        const formula = formulas[readability.formula];
        if (!formula) return [];
        return wholePages(language)
          .map(([file, passages]) => [file, formula.weigh(passages.map(({ text }) => text))] as const)
          .filter(([, weight]) => formula.isTooHard(weight, readability.limit))
          .map(
            ([file, weight]) =>
              `${file}: ${formula.name} ${weight.toFixed(1)}; the limit is ${readability.limit}. Shorter sentences, shorter words.`,
          );
      }),
    );
  });
});

test('a reader is spoken to in one form of address', () => {
  expectNoFindings(
    byWording(({ text }, { formOfAddress }) => {
      if (!formOfAddress) return [];
      const { wrong, wrongAtStart, but, why } = formOfAddress;
      const atStart = new RegExp(`(?<=^|[.:;,?¿«»)]\\s*|\\s[yoe]\\s)(?:${wrongAtStart})(?![\\p{L}])`, 'giu');
      const rest = Object.keys(but).reduce((left, words) => left.replace(words, ''), text);
      return [...rest.matchAll(wholeWords(wrong, 'giu')), ...rest.matchAll(atStart)].map(
        (hit) => `“${hit[0]}” ${why}: ${around(rest, hit.index)}`,
      );
    }),
  );
});

describe('a term', () => {
  const forbidden = ({ never = {}, neverWritten = {} }: Term): (readonly [RegExp, string])[] => [
    ...Object.entries(never).map(([words, why]) => [wholeWords(words, 'iu'), why] as const),
    ...Object.entries(neverWritten).map(([words, why]) => [wholeWords(words, 'u'), why] as const),
  ];

  test('is the term of the glossary', () => {
    expectNoFindings(
      wordings.flatMap(([language, { glossary }]) => {
        /** Labels from IBKR's pages are right by definition. */
        const given = new Set(Object.values(glossary).map(({ is }) => is));
        const rules = Object.values(glossary).flatMap(forbidden);
        const longLabel = stringOf(language, 'portal.control.noNotification') ?? '';
        return (
          everyPassage(language)
            .filter(({ text }) => !given.has(text))
            // A label inside a sentence is as right as a label that stands alone.
            .map(({ where, source, text }) => ({
              where,
              text: labelsIn(source)
                .reduce((left, label) => left.replace(label, '…'), text)
                .replaceAll(longLabel, '…'),
            }))
            .flatMap(({ where, text }) =>
              rules.flatMap(([rule, why]) => {
                const hit = rule.exec(text);
                return hit
                  ? [`${where}: “${hit[0]}” is not our word: ${why}. ${around(text, hit.index)}`]
                  : [];
              }),
            )
        );
      }),
    );
  });
});

describe('a title and a description', () => {
  test('of a page is unique within a language', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        [
          ...Map.groupBy(
            pagesOf(language).filter(({ file }) => !file.includes('/steps/')),
            ({ matter }) => matter.title ?? '',
          ),
        ].flatMap(([title, same]) =>
          title !== '' && same.length === 1
            ? []
            : [`“${title}” is the title of ${same.map(({ file }) => file).join(' and ')}.`],
        ),
      ),
    );
  });

  test('fits into a search result, where a description has at most 160 characters', () => {
    const plain = languages.flatMap((language) =>
      ['site.home.description', 'site.about.description'].map(
        (key) => [`content/${language}/strings, "${key}"`, stringOf(language, key) ?? ''] as const,
      ),
    );
    const written = languages.flatMap((language) =>
      [...pages[language].guides.values(), ...pages[language].kb.values()].map(
        ({ file, matter }) => [file, matter.description ?? ''] as const,
      ),
    );
    expectNoFindings(
      [...written, ...plain]
        .filter(([, text]) => text === '' || text.length > 160)
        .map(([where, text]) => `${where}: the description has ${text.length} characters; write 1 to 160.`),
    );
  });

  test('is not empty, and no name or place of a step is', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        pagesOf(language).flatMap((page) =>
          headingsOf(page)
            .filter(({ text }) => text === '')
            .map(({ where }) => `${where} is empty. Write it.`),
        ),
      ),
    );
  });
});
