/** Every problem has its words, and every condition too. */
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { articleNumbers } from '../../src/journeys/articles.ts';
import type { Help } from '../../src/problems/catalogue.ts';
import { problemIds, problems } from '../../src/problems/catalogue.ts';
import { phoneKinds } from '../../src/devices/kinds.ts';
import { needsOf } from '../../src/journeys/needs.ts';
import { entryIds } from '../../src/problems/entries.ts';
import { journeys } from '../../src/journeys/all-journeys.ts';
import { expectNoFindings, languages, pages, stringOf, strings, without } from './content.ts';
import { everyCondition } from '../unit/journeys/every-condition.ts';

/** The missing keys, and the keys of the same kind that nothing uses. */
function keyFindings(
  file: string,
  prefix: string,
  ids: readonly string[],
  parts: readonly string[],
): string[] {
  return languages.flatMap((language) => {
    const path = `content/${language}/strings/${file}.json`;
    const there = new Set(
      strings[language]
        .filter(({ key }) => key.startsWith(prefix))
        .map(({ key }) => key.slice(prefix.length).split('.')[0] ?? ''),
    );
    return [
      ...ids.flatMap((id) =>
        parts
          .filter((part) => !stringOf(language, `${prefix}${id}.${part}`)?.trim())
          .map((part) => `${path}: "${id}" has no "${part}". Write it.`),
      ),
      ...without(there, ids).map(
        (id) => `${path}: "${id}" is not on the list in src/. Delete it, or add it there.`,
      ),
    ];
  });
}

describe('a problem', () => {
  test('of text messages leads to an article of each guide that has such messages', () => {
    expectNoFindings(
      Object.values(journeys)
        .filter(
          ({ chapters, steps }) =>
            chapters?.includes('textMessages') && steps.some(({ id }) => id === 'read-text'),
        )
        .flatMap(({ id, articles }) =>
          problemIds
            .map((problem): [string, Help] => [problem, problems[problem]])
            .filter(
              ([, { entry, article }]) =>
                entry === 'text-message' && !articles.some((each) => each === article),
            )
            .map(([problem]) => `${id}: "${problem}" leads to an article about something else.`),
        ),
    );
  });

  test('of text messages, and of the string under a QR code, is listed where the guide has them', () => {
    expectNoFindings(
      Object.values(journeys).flatMap(({ id, steps, problems: listed }) => {
        const acts: readonly string[] = steps.flatMap((step) =>
          step.acts.map((act) => ('type' in act ? act.type : '')),
        );
        const lists = (entry: string): boolean => listed.some((each) => each === entry);
        const has = (field: string): boolean => acts.includes(field);
        return [
          ...(has('textCodeField') === lists('text-message') ? [] : [`${id}: "text-message"`]),
          ...(has('textCodeField') && lists('code-not-accepted') ? [`${id}: "code-not-accepted"`] : []),
        ];
      }),
    );
  });

  test('has a title and a text in every language', () => {
    expectNoFindings(keyFindings('problems', 'problems.problem.', problemIds, ['title', 'text']));
  });

  test('has a title of its own', () => {
    expectNoFindings(
      languages.flatMap((language) => {
        const titled = Map.groupBy(
          problemIds,
          (id) => stringOf(language, `problems.problem.${id}.title`) ?? id,
        );
        return [...titled]
          .filter(([, ids]) => ids.length > 1)
          .map(
            ([title, ids]) =>
              `content/${language}/strings/problems.json: "${title}" is the title of ${ids.join(' and ')}.`,
          );
      }),
    );
  });

  test('belongs to an entry that is written in every language', () => {
    expectNoFindings(
      problemIds.flatMap((id) => {
        const { entry } = problems[id];
        return languages
          .filter((language) => !pages[language].problems.has(entry))
          .map(
            (language) =>
              `content/${language}/problems/${entry}.mdx is missing: "${id}" sends the reader there.`,
          );
      }),
    );
  });

  test('says when it arises, in the comment above its row', () => {
    const lines = readFileSync('src/problems/catalogue.ts', 'utf8').split('\n');
    expectNoFindings(
      problemIds
        .filter((id) => {
          const row = lines.findIndex((line) => new RegExp(`^  '?${id}'?: `).test(line));
          const [above = ''] = lines.slice(0, Math.max(row, 0)).slice(-1);
          return !/^  \/\*\* [A-Z].{15,}[.] \*\/$/.test(above);
        })
        .map((id) => `src/problems/catalogue.ts: say in a comment above "${id}" when it arises.`),
    );
  });

  test('leads to an article that exists', () => {
    const known = new Set<number>(articleNumbers);
    expectNoFindings(
      problemIds
        .filter((id) => {
          const { article = articleNumbers[0] } = problems[id] as Help;
          return !(typeof article === 'object' ? Object.values(article) : [article]).every((each) =>
            known.has(each),
          );
        })
        .map((id) => `src/problems/catalogue.ts: the article of "${id}" is not in src/journeys/articles.ts.`),
    );
  });

  test('has a repair whose button has words in every language, and each button has a problem', () => {
    const repairs = [...new Set<string>(problemIds.map((id) => problems[id].repair))];
    const named = (language: (typeof languages)[number]): string[] =>
      strings[language].flatMap(({ key }) => /^problems[.]repair[.](\w+)$/.exec(key)?.[1] ?? []);
    for (const language of languages) expect(named(language).sort(), language).toEqual(repairs.sort());
  });
});

describe('an entry of problems and solutions', () => {
  test('is on the list, and every entry on the list is written', () => {
    expectNoFindings(
      languages.flatMap((language) => {
        const files = [...pages[language].problems.keys()];
        return [
          ...without<string>(files, entryIds).map(
            (id) =>
              `content/${language}/problems/${id}.mdx is not on the list. Add it to entryIds in src/problems/entries.ts.`,
          ),
          ...without<string>(entryIds, files).map(
            (id) => `content/${language}/problems/${id}.mdx is missing. Write it.`,
          ),
        ];
      }),
    );
  });

  test('is used by a guide', () => {
    const used = Object.values(journeys).flatMap(({ problems }) => problems);
    expectNoFindings(
      without(entryIds, used).map(
        (id) => `"${id}" is in no journey's problems: no reader finds it. Add it, or delete its files.`,
      ),
    );
  });

  test('has words and a title in every language', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        [...pages[language].problems.values()]
          .filter(({ matter, paragraphs }) => !matter.title || paragraphs.length === 0)
          .map(({ file }) => `${file}: no title or no words.`),
      ),
    );
  });
});

describe('a condition', () => {
  test('says in every language what is missing, and what is needed where a guide begins with the condition', () => {
    expectNoFindings(
      keyFindings(
        'conditions',
        'conditions.',
        [
          ...everyCondition.filter((id) => id !== 'supported'),
          ...phoneKinds.map((kind) => `${kind}Supported`),
        ],
        ['missing'],
      ),
    );
    const needs = Object.values(journeys).flatMap(needsOf);
    for (const language of languages)
      for (const need of needs) expect(stringOf(language, `guide.need.${need}`), need).toMatch(/\S/);
  });
});

describe('an article and a fault', () => {
  test('of a journey has its subject in the strings', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        [...new Set(Object.values(journeys).flatMap(({ articles }) => articles))]
          .filter((number) => !stringOf(language, `guide.article.${number}`))
          .map(
            (number) =>
              `content/${language}/strings/guide.json: "article.${number}" is missing. Name the article's subject.`,
          ),
      ),
    );
  });
});
