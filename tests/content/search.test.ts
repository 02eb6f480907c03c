/** The questions of readers lead to existing places, the same in every language. */
import { describe, expect, test } from 'vitest';
import { entries, entryIds } from '../../src/problems/entries.ts';
import { stopIds } from '../../src/journeys/stops.ts';
import { perLanguage } from '../../src/i18n/languages.ts';
import { articleNumbers } from '../../src/journeys/articles.ts';
import { findJourney } from '../../src/journeys/all-journeys.ts';
import { needsOf } from '../../src/journeys/needs.ts';
import { questions } from '../../src/search/make-lookup-data.ts';
import { existing, pageIds } from '../../src/search/targets.ts';
import { likeness, makeReader } from '../../src/search/words-in.ts';
import { firstTo } from '../unit/search/known.ts';
import type { Language } from './content.ts';
import { expectNoFindings, headingsOf, languages, pages, stringOf, wholePages, without } from './content.ts';
import type { Mdx } from './mdx.ts';
import { sentencesIn } from './readability.ts';

const fileOf = (language: string): string => `content/${language}/questions.json`;

describe('a question', () => {
  test('leads to a place that exists', () => {
    for (const language of languages)
      for (const target of Object.keys(questions[language].questions))
        expect(() => existing(target), `${fileOf(language)}: "${target}"`).not.toThrow();
  });

  test('leads to the same places in every language', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        languages.flatMap((other) =>
          without(Object.keys(questions[other].questions), Object.keys(questions[language].questions)).map(
            (target) => `${fileOf(language)}: "${target}" is missing; ${fileOf(other)} has it.`,
          ),
        ),
      ),
    );
  });

  test('exists for every problem, article and page', () => {
    const all = [
      ...entryIds.map((id) => `entry:${id}`),
      ...articleNumbers.map((number) => `kb:${number}`),
      ...pageIds.map((id) => `page:${id}`),
    ];
    expectNoFindings(
      languages.flatMap((language) =>
        without(all, Object.keys(questions[language].questions)).map(
          (target) => `${fileOf(language)}: nobody asks for "${target}". Add how readers would.`,
        ),
      ),
    );
  });

  test('stands once in its language, and finds its page first', () => {
    expectNoFindings(
      languages.flatMap((language) => {
        const asked = Object.entries(questions[language].questions).flatMap(([target, phrases]) =>
          phrases.map((phrase) => [phrase, target] as const),
        );
        const twice = [...Map.groupBy(asked, ([phrase]) => phrase)]
          .filter(([, same]) => same.length > 1)
          .map(([phrase]) => `${fileOf(language)}: “${phrase}” stands twice.`);
        const lost = asked
          .map(([phrase, target]) => [phrase, existing(target), firstTo(language, phrase)] as const)
          .filter(([, target, found]) => target !== found)
          .map(
            ([phrase, target, found]) => `${fileOf(language)}: “${phrase}” finds ${found}, not ${target}.`,
          );
        return [...twice, ...lost];
      }),
    );
  });
});

describe('a place that a question leads to', () => {
  /** The look-up takes two words for one from this similarity on: the same word, or the word with another ending. */
  const same = 0.85;

  /** Home, library, about and the page of problems answer with lists and have no text of their own to check. */
  function pageOf(language: Language, target: string): Mdx | undefined {
    const [kind = '', id = ''] = target.split(':');
    const kinds = { guide: 'guides', kb: 'kb', entry: 'problems', page: 'pages' } as const;
    return kind in kinds ? pages[language][kinds[kind as keyof typeof kinds]].get(id) : undefined;
  }

  const whole = perLanguage((language) => new Map(wholePages(language)));

  /** The text of a page; for a guide, its steps and what its head requires of the phone. */
  function saidOn(page: Mdx, language: Language): string[] {
    const words = whole[language].get(page.file) ?? [];
    const journey = findJourney(/guides\/(.+)\.mdx$/.exec(page.file)?.[1] ?? '');
    const needs = journey ? needsOf(journey).map((need) => stringOf(language, `guide.need.${need}`)) : [];
    return [
      ...[...headingsOf(page), ...words].map(({ text }) => text),
      ...needs.filter((need) => need !== undefined),
    ];
  }

  test('has a sentence with the word of the question that tells most', () => {
    expectNoFindings(
      languages.flatMap((language) => {
        const { questions: asked, ...vocabulary } = questions[language];
        const reader = makeReader([vocabulary]);
        const uses = new Map<string, number>();
        for (const phrase of Object.values(asked).flat())
          for (const word of new Set(reader.words(phrase))) uses.set(word, (uses.get(word) ?? 0) + 1);
        return Object.entries(asked).flatMap(([target, phrases]) => {
          const page = pageOf(language, target);
          if (!page) return [];
          const sentences = saidOn(page, language).flatMap(sentencesIn);
          const said = new Set(sentences.flatMap((sentence) => reader.words(sentence)));
          return phrases.flatMap((phrase) => {
            const words = reader.words(phrase);
            const fewest = Math.min(...words.map((word) => uses.get(word) ?? 0));
            return words
              .filter((word) => uses.get(word) === fewest)
              .filter((word) => ![...said].some((known) => likeness(word, known) >= same))
              .map(
                (word) =>
                  `${page.file}: “${phrase}” leads here, but no sentence has “${word}”. Answer it, name the word in "same", or take the question out of ${fileOf(language)}.`,
              );
          });
        });
      }),
    );
  });
});

describe('the words of a device', () => {
  test('that lead to an entry are strings of every language', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        entryIds
          .flatMap((id): readonly string[] => entries[id].says)
          .filter((key) => !stringOf(language, key)?.trim())
          .map(
            (key) => `content/${language}/strings/: "${key}" is missing; src/problems/entries.ts names it.`,
          ),
      ),
    );
  });
});

describe('the page of problems', () => {
  test('says what each place is where a reader stops, and how to see each entry happen', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        [
          ...stopIds.map((id) => `search.troubleshoot.stops.${id}`),
          // Where the phones differ, each phone has its own words.
          ...entryIds.flatMap((id) => {
            const ofPhones = ['android', 'iphone'].map(
              (phone) => `search.troubleshoot.makeItOn.${phone}.${id}`,
            );
            const differs = ofPhones.some((key) => stringOf(language, key) !== undefined);
            return differs ? ofPhones : [`search.troubleshoot.makeIt.${id}`];
          }),
        ]
          .filter((key) => !stringOf(language, key)?.trim())
          .map((key) => `content/${language}/strings/search.json: "${key}" is missing. Write it.`),
      ),
    );
  });
});
