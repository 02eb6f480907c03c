/** The library has all its articles, with the same sections in every language, and each article leads on. */
import { describe, expect, test } from 'vitest';
import { pictured } from '../../src/guide/step-figure.tsx';
import { stepNamed } from '../../src/guide/step-named.ts';
import { articleNumbers, libraryByNeed } from '../../src/journeys/articles.ts';
import { journeyIds } from '../../src/journeys/journey-ids.ts';
import { sectionsOf } from '../../src/mdx/sections.ts';
import { expectNoFindings, languages, pages, passagesOf, stringOf, without } from './content.ts';
import type { Mdx } from './mdx.ts';
import { componentsIn } from './mdx.ts';
import { wordings } from './wording.ts';

const numbers = articleNumbers.map(String);

const overArticles = (check: (page: Mdx, number: string) => string[]): string[] =>
  languages.flatMap((language) =>
    [...pages[language].kb].flatMap(([number, page]) =>
      check(page, number).map((finding) => `${page.file}: ${finding}`),
    ),
  );

/** A list in front matter. */
const listOf = (text = ''): string[] => text.split(', ').filter((member) => member !== '');

describe('an article', () => {
  test('exists for every number in every language, and no other article does', () => {
    expectNoFindings(
      languages.flatMap((language) => {
        const slugs = [...pages[language].kb.keys()];
        return [
          ...without(numbers, slugs).map((number) => `content/${language}/kb/${number}.mdx is missing.`),
          ...without(slugs, numbers).map(
            (slug) => `content/${language}/kb/${slug}.mdx is not on the list in src/journeys/articles.ts.`,
          ),
        ];
      }),
    );
  });

  test('has the same name in lists and in its title', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        [...pages[language].kb].flatMap(([number, { file, matter }]) => {
          const name = stringOf(language, `guide.article.${number}`);
          return name === matter.title
            ? []
            : [`${file}: its title is “${matter.title}”; guide.json calls it “${name}”.`];
        }),
      ),
    );
  });

  test('and whatever else the library lists says in one line what it is for', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        Object.values(libraryByNeed)
          .flat()
          .filter((row) => !stringOf(language, `site.home.purpose.${row}`)?.trim())
          .map((row) => `content/${language}/strings/site.json: "home.purpose" lacks "${row}". Write it.`),
      ),
    );
  });

  test('has the same sections in the same order in every language, each id once', () => {
    for (const [number, english] of pages.en.kb) {
      const ids = english.sections.map(({ id }) => id);
      expect(new Set(ids).size, `${english.file}: an id is used twice`).toBe(ids.length);
      for (const language of languages)
        expect(
          pages[language].kb.get(number)?.sections.map(({ id }) => id),
          `sections of content/${language}/kb/${number}.mdx`,
        ).toEqual(ids);
    }
  });

  test('has all its words in sections, and uses no id of the page itself', () => {
    const ofThePage = ['main', 'guides', 'related', 'contents-title'];
    expectNoFindings(
      overArticles(({ sections, outermost }) => [
        ...(without(outermost, ['Section']).length === 0
          ? []
          : ['has words outside of its sections, which no link reaches.']),
        ...(sections.every(({ id, title }) => id !== '' && title !== '')
          ? []
          : ['a <Section> has no id or no title: the contents do not list it.']),
        ...sections
          .filter(({ id }) => ofThePage.includes(id))
          .map(({ id }) => `the id "${id}" is the page's own. Choose another.`),
      ]),
    );
  });

  test('leads to guides and to other articles', () => {
    const guide = new RegExp(`^(?:${journeyIds.join('|')})$`);
    expectNoFindings(
      overArticles(({ matter }, number) => {
        const guides = listOf(matter.guides);
        const related = listOf(matter.related);
        return [
          ...(guides.length > 0 ? [] : ['leads to no guide.']),
          ...guides.filter((id) => !guide.test(id)).map((id) => `"${id}" is no guide.`),
          ...(related.length > 0 ? [] : ['leads to no other article.']),
          ...related
            .filter((other) => other === number || !numbers.includes(other))
            .map((other) => `KB${other} is no other article of this site.`),
        ];
      }),
    );
    expect(journeyIds.length, 'guides to lead to').toBeGreaterThan(0);
  });

  test('shows the screens of guides, each in its section, the same in every language', () => {
    const shown = languages.map((language) =>
      numbers.flatMap((number) =>
        sectionsOf(pages[language].kb.get(number)?.source ?? '').flatMap(({ id, figure }) =>
          figure === undefined ? [] : [`KB${number} ${id}: ${figure}`],
        ),
      ),
    );
    for (const each of shown) expect(each).toEqual(shown[0]);
    expect(shown[0]?.length).toBeGreaterThan(12);
    expectNoFindings(
      overArticles(({ source }) =>
        sectionsOf(source).flatMap(({ figure }) => {
          if (figure === undefined) return [];
          return pictured(stepNamed(figure).step) ? [] : [`"${figure}" has no figure. Name another step.`];
        }),
      ),
    );
  });

  test('answers in its first lines, in three sentences at most', () => {
    expectNoFindings(
      overArticles(({ matter }) => {
        const answer = matter.answer ?? '';
        if (answer === '') return ['has no answer.'];
        return answer.length <= 220 ? [] : [`its answer has ${answer.length} characters; at most 220.`];
      }),
    );
  });
});

describe('what IBKR does not say, or what nobody has seen', () => {
  const blocks = (source: string, kind: string): string[] =>
    componentsIn(source)
      .filter(({ name, attributes }) => name === 'Note' && attributes.kind === kind)
      .map(({ inside }) => inside);

  test('stands apart as general advice, outside of IBKR’s own steps', () => {
    expectNoFindings(
      wordings.flatMap(([language, { articles }]) => {
        const general = new RegExp(articles.advice, 'i');
        const ofIbkr = new RegExp(articles.adviceOfIbkr);
        return [...pages[language].kb.values()].flatMap((page) => {
          const apart = blocks(page.source, 'advice').join('\n');
          return passagesOf(page, language)
            .filter(({ source, text }) => general.test(text) && !ofIbkr.test(text) && !apart.includes(source))
            .map(({ where, text }) => `${where}: put it into <Note kind="advice">: “${text}”`);
        });
      }),
    );
  });

  test('is marked where whole steps are missing: KB2748, KB3073, KB3234, KB3236', () => {
    for (const number of ['2748', '3073', '3234', '3236'])
      for (const language of languages)
        expect(
          blocks(pages[language].kb.get(number)?.source ?? '', 'unseen').length,
          `<Note kind="unseen"> in content/${language}/kb/${number}.mdx`,
        ).toBeGreaterThan(0);
  });

  test('is marked where IBKR’s pages disagree about the characters of a PIN', () => {
    for (const language of languages)
      expect(blocks(pages[language].kb.get('2269')?.source ?? '', 'disagree')).toHaveLength(1);
  });
});

test('an article gives an address only for Client Services, by the component that holds the official one', () => {
  expectNoFindings(
    overArticles(({ source }) =>
      /https?:|www\.|ibkr\.com/i.test(source) ? ['types an address by hand. Write <Support />.'] : [],
    ),
  );
  expectNoFindings(
    overArticles((page) =>
      page.sections.some(({ id }) => id === 'person') &&
      !componentsIn(page.source).some(({ name }) => name === 'Support')
        ? ['sends to a person without <Support />.']
        : [],
    ),
  );
});
