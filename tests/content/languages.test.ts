/**
 * The languages say the same: they have the same pages, keys and placeholders, and each step has the same structure.
 */
import { describe, test } from 'vitest';
import { buildStrings } from '../../src/i18n/at-build.ts';
import { firstLanguage } from '../../src/i18n/languages.ts';
import type { Language, StringEntry } from './content.ts';
import { expectNoFindings, kinds, languages, pages, stringOf, strings, without } from './content.ts';
import type { Mdx } from './mdx.ts';
import { componentsIn } from './mdx.ts';

/** Each language against each other language: findings go both ways. */
const pairs = languages.flatMap((language) =>
  languages.filter((other) => other !== language).map((other) => [language, other] as const),
);

/** i18next's plural forms: `count_one`, `count_other`. */
const pluralForm = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string): string => key.replace(pluralForm, '');

const placeholdersIn = (texts: readonly string[]): string[] => [
  ...new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/\{\{-?\s*(\w+)[^}]*\}\}|\$t\(([^)]*)\)/g)].map(([all]) => all),
    ),
  ),
];

/** The strings by key, with all plural forms of a key together. */
const grouped = (language: Language): Map<string, StringEntry[]> =>
  Map.groupBy(strings[language], ({ key }) => baseOf(key));

describe('pages', () => {
  test('have the same slugs in every language', () => {
    expectNoFindings(
      pairs.flatMap(([language, other]) =>
        kinds.flatMap((kind) =>
          without(pages[other][kind].keys(), pages[language][kind].keys()).map(
            (slug) =>
              `content/${language}/${kind}/${slug}.mdx is missing; content/${other}/ has it. Translate it.`,
          ),
        ),
      ),
    );
  });

  test('have the same front matter, and the same numbers and dates in it', () => {
    expectNoFindings(
      pairs.flatMap(([language, other]) =>
        kinds.flatMap((kind) =>
          [...pages[language][kind]].flatMap(([slug, page]) => {
            const twin = pages[other][kind].get(slug);
            if (!twin) return [];
            return [
              ...without(Object.keys(twin.matter), Object.keys(page.matter)).map(
                (key) => `${page.file}: front matter "${key}" is missing; ${twin.file} has it.`,
              ),
              ...['minutes', 'checked', 'guides', 'related']
                .filter((key) => page.matter[key] !== twin.matter[key])
                .map(
                  (key) =>
                    `${page.file}: "${key}" is ${page.matter[key]}, in ${twin.file} ${twin.matter[key]}.`,
                ),
            ];
          }),
        ),
      ),
    );
  });
});

describe('strings', () => {
  test('are all handed to the pages: every file in strings/ is imported', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        without(
          new Set(strings[language].map(({ key }) => key.split('.')[0] ?? '')),
          // The shared words of phones are passed on with the words of each kind.
          [...Object.keys(buildStrings[language]), 'phone'],
        ).map(
          (name) =>
            `content/${language}/strings/${name}.json is read by nobody: name it in src/i18n/keys.ts.`,
        ),
      ),
    );
  });

  test('have the same keys in every language, and lists of the same length', () => {
    expectNoFindings(
      pairs.flatMap(([language, other]) => {
        const here = grouped(language);
        return [...grouped(other)]
          .filter(([key]) => !here.has(key))
          .map(
            ([key, [entry]]) =>
              `content/${language}/strings/: "${key}" is missing; ${entry?.file} has it. Translate it.`,
          );
      }),
    );
  });

  test('have all plural forms that their language uses for whole numbers, and none that the language does not know', () => {
    expectNoFindings(
      languages.flatMap((language) => {
        const rules = new Intl.PluralRules(language);
        const known: readonly string[] = rules.resolvedOptions().pluralCategories;
        const usual = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
        return [...grouped(language).values()].flatMap((entries) => {
          const forms = entries
            .map(({ key }) => pluralForm.exec(key)?.[1])
            .filter((form) => form !== undefined);
          const [{ file, key } = { file: '', key: '' }] = entries;
          if (forms.length === 0) return [];
          return [
            ...without<string>(usual, forms).map(
              (form) => `${file}: "${baseOf(key)}_${form}" is missing. Add it.`,
            ),
            ...without<string>(forms, known).map(
              (form) =>
                `${file}: "${baseOf(key)}_${form}" is never used: ${language} has ${known.join(', ')}.`,
            ),
          ];
        });
      }),
    );
  });

  test('fill in the same {{names}} in every language', () => {
    expectNoFindings(
      pairs.flatMap(([language, other]) => {
        const there = grouped(other);
        return [...grouped(language)].flatMap(([key, entries]) => {
          const wanted = placeholdersIn((there.get(key) ?? []).map(({ text }) => text));
          return without(wanted, placeholdersIn(entries.map(({ text }) => text))).map(
            (name) =>
              `${entries[0]?.file}: "${key}" lacks ${name}, which ${other} fills in. Say it, or take it out there.`,
          );
        });
      }),
    );
  });

  test('are not empty, and no half of a {{name}} is left', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        strings[language].flatMap(({ file, key, text }) => [
          ...(text.trim() === text && text !== ''
            ? []
            : [`${file}: "${key}" is empty or has blanks at an end.`]),
          ...(/[{}]/.test(text.replaceAll(/\{\{\w+(, [^}]*)?\}\}/g, ''))
            ? [`${file}: "${key}" has a brace too many or too few.`]
            : []),
        ]),
      ),
    );
  });

  test('of four or more words are translated', () => {
    // The names of other apps in the store stay as they are.
    const sameInAll = /^phone\.store\.others\./;
    expectNoFindings(
      languages
        .filter((language) => language !== firstLanguage)
        .flatMap((language) =>
          strings[language].filter(
            ({ key, text }) =>
              !sameInAll.test(key) && text.split(/\s+/).length >= 4 && stringOf(firstLanguage, key) === text,
          ),
        )
        .map(
          ({ file, key, text }) =>
            `${file}: "${key}" says "${text}" as that of ${firstLanguage} does. Translate it.`,
        ),
    );
  });
});

describe('a step and an entry', () => {
  /** What every language must share: the number of paragraphs, and the components in each place (in any order). */
  function shapeOf(page: Mdx): Map<string, string[]> {
    const shape = (texts: readonly string[]) =>
      texts.map((text) =>
        [
          text.startsWith('- ') ? 'item' : 'paragraph',
          ...componentsIn(text)
            .map(
              ({ name, attributes: { title: _, en: __, ...same } }) =>
                `${name} ${Object.values(same).join(' ')}`,
            )
            .sort(),
        ].join(' + '),
      );
    return new Map([
      ['front matter', Object.keys(page.matter).sort()],
      ['"do"', shape([page.matter.do ?? ''])],
      ['outside of the ending', shape(page.paragraphs)],
      ['<Finish>', shape(page.endings.flat())],
      ['components', componentsIn(page.body).map(({ name }) => name)],
    ]);
  }

  test('has the same components and the same number of paragraphs in every language', () => {
    expectNoFindings(
      kinds.flatMap((kind) =>
        [...pages.en[kind]].flatMap(([slug, page]) =>
          languages
            .map((language) => pages[language][kind].get(slug))
            .filter((twin) => twin !== undefined && twin !== page)
            .flatMap((twin) => {
              const there = shapeOf(twin as Mdx);
              return [...shapeOf(page)]
                .filter(
                  ([place, parts]) => there.has(place) && there.get(place)?.join('\n') !== parts.join('\n'),
                )
                .map(
                  ([place, parts]) =>
                    `${twin?.file}, ${place}: changed in one language only? Here: ${there.get(place)?.join(' | ')}. In ${page.file}: ${parts.join(' | ')}.`,
                );
            }),
        ),
      ),
    );
  });
});
