/** What readers ask leads to what exists, the same in every language. */
import { describe, expect, test } from 'vitest';
import { entryIds } from '../../src/journeys/entries.ts';
import { stopIds } from '../../src/journeys/stops.ts';
import { articleNumbers } from '../../src/journeys/articles.ts';
import { deviceWords } from '../../src/search/device-words.ts';
import { questions } from '../../src/search/make-lookup-data.ts';
import { existing, pageIds } from '../../src/search/targets.ts';
import { firstTo } from '../unit/search/known.ts';
import { expectNoFindings, languages, stringOf, without } from './content.ts';

const fileOf = (language: string): string => `content/${language}/questions.json`;

describe('a question', () => {
  test('leads to a place that exists', () => {
    for (const language of languages)
      for (const target of Object.keys(questions[language].questions))
        expect(() => existing(target), `${fileOf(language)}: "${target}"`).not.toThrow();
  });

  test('is asked in every language of the same places', () => {
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

  test('is asked of every problem, article and page', () => {
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

describe('the words of a device', () => {
  test('that lead to an entry are strings of every language', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        Object.values(deviceWords)
          .flat()
          .filter((key) => !stringOf(language, key)?.trim())
          .map(
            (key) =>
              `content/${language}/strings/: "${key}" is missing; src/search/device-words.ts names it.`,
          ),
      ),
    );
  });
});

describe('the page of problems', () => {
  test('says of each place where one stops what it is, and of each entry how to see it happen', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        [
          ...stopIds.map((id) => `search.troubleshoot.stops.${id}`),
          ...entryIds.map((id) => `search.troubleshoot.makeIt.${id}`),
        ]
          .filter((key) => !stringOf(language, key)?.trim())
          .map((key) => `content/${language}/strings/search.json: "${key}" is missing. Write it.`),
      ),
    );
  });
});
