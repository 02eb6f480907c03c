/** Makes the data of the look-up at build time: from the strings, the questions and the titles of pages. */
import type { buildStrings } from '../i18n/at-build.ts';
import type { Language } from '../i18n/languages.ts';
import { perLanguage } from '../i18n/languages.ts';
import { problemIds, problems } from '../problems/catalogue.ts';
import { entries, entryIds } from '../problems/entries.ts';
import { articleNumbers } from '../journeys/articles.ts';
import { filled } from './hits.ts';
import { answers } from './intents.ts';
import type { LookupData, Message, Target, TargetId } from './lookup-data.ts';
import { guidesByNumber } from '../journeys/articles.ts';
import type { ConceptWords } from './model/concepts.ts';
import { addressOf, existing, targetIds } from './targets.ts';
import type { Vocabulary } from './words-in.ts';

type Questions = Vocabulary & { questions: Record<string, string[]> };
const files = import.meta.glob<Questions>('/content/*/questions.json', { eager: true, import: 'default' });
const conceptFiles = import.meta.glob<ConceptWords>('/content/*/concepts.json', {
  eager: true,
  import: 'default',
});

/** What readers ask, by language. */
export const questions = perLanguage((language): Questions => {
  const path = `/content/${language}/questions.json`;
  if (!files[path]) throw new Error(`${path.slice(1)} is missing: nobody finds anything in this language.`);
  return files[path];
});

type Strings = typeof buildStrings;
/**
 * Titles in each language, by id: of guides, of entries with their beginnings, and of articles and pages with what
 * they answer.
 */
export type Titles = Record<
  Language,
  {
    guides: ReadonlyMap<string, string>;
    entries: ReadonlyMap<string, { title: string; text: string }>;
    answers: ReadonlyMap<string, string>;
    pages: ReadonlyMap<string, { title: string; text: string }>;
    /** The key is the target of the page with the section's id: `kb:3073#lost`. */
    sections: ReadonlyMap<string, { title: string; text: string }>;
  }
>;

/** @returns the string of a key such as `android.error`. @throws when there is none. */
function stringAt(strings: Strings, language: Language, key: string): string {
  const found = key
    .split('.')
    .reduce<unknown>(
      (value, name) => (value as Record<string, unknown> | undefined)?.[name],
      strings[language],
    );
  if (typeof found !== 'string') throw new Error(`There is no string "${key}" in ${language}.`);
  return withGaps(found);
}

/** The build does not know what is filled into a string when the page shows it. */
const withGaps = (text: string): string => text.replaceAll(/\{\{\w+\}\}/g, '…');

const messagesIn = (language: Language, strings: Strings): Message[] => [
  ...entryIds.flatMap((entry) =>
    entries[entry].says.map((key) => ({
      target: `entry:${entry}` as const,
      said: stringAt(strings, language, key),
    })),
  ),
  ...problemIds.map((id) => {
    const { title, text } = strings[language].problems.problem[id];
    return { target: `entry:${problems[id].entry}` as const, said: withGaps(title), more: withGaps(text) };
  }),
];

export function makeLookupData(language: Language, strings: Strings, titles: Titles): LookupData {
  const {
    open: _,
    openKeys: _1,
    perhaps: _2,
    placeholder: _3,
    troubleshoot,
    ...words
  } = strings[language].search;
  const pageNames: Record<string, string> = {
    home: words.help.home,
    library: words.help.library,
    troubleshoot: troubleshoot.title,
    about: strings[language].site.about.title,
  };
  const titleOf: Record<string, (id: string) => Omit<Target, 'href'>> = {
    guide: (id) => ({ kind: words.kind.guide, title: titles[language].guides.get(id) ?? id }),
    entry: (id) => ({ kind: words.kind.entry, ...(titles[language].entries.get(id) ?? { title: id }) }),
    kb: (id) => ({
      kind: filled(words.kind.article, 'number', id),
      title: stringAt(strings, language, `guide.article.${id}`),
      ...(titles[language].answers.has(id) && { text: titles[language].answers.get(id) ?? '' }),
    }),
    page: (id) => ({
      kind: words.kind.page,
      ...(titles[language].pages.get(id) ?? { title: pageNames[id] ?? id }),
    }),
  };
  const describe = (target: TargetId): Target => {
    const [page = ''] = target.split('#');
    const [kind = '', id = ''] = page.split(':');
    const said = titleOf[kind]?.(id) ?? { kind, title: id };
    const href = addressOf(language, target);
    if (page === target) return { ...said, href };
    const section = titles[language].sections.get(target);
    if (!section)
      throw new Error(`"${target}" is no section of a page in ${language}: see search/intents.ts.`);
    return { kind: kind === 'kb' ? said.kind : said.title, ...section, href };
  };
  /** The end of a guide's address, which a reader may have mistyped. */
  const addressEnd = (target: string): string[] =>
    target.startsWith('guide:') ? [target.slice('guide:'.length).replaceAll('-', ' ')] : [];
  const concepts = conceptFiles[`/content/${language}/concepts.json`] ?? {};
  const { questions: asked, stop, same, article, number, secret, is } = questions[language];
  for (const target of Object.keys(asked)) existing(target);
  return {
    language,
    words,
    targets: Object.fromEntries(
      [...new Set([...targetIds, ...(answers.flatMap(({ to }) => to) as TargetId[])])].map((target) => [
        target,
        describe(target),
      ]),
    ),
    answers: answers.map(({ to }) => to as readonly TargetId[]),
    articles: {
      ...Object.fromEntries(articleNumbers.map((number) => [number, `kb:${number}` as const])),
      ...Object.fromEntries(
        Object.entries(guidesByNumber).map(([number, id]) => [number, existing(`guide:${id}`)]),
      ),
    },
    messages: messagesIn(language, strings),
    phrases: Object.fromEntries(
      targetIds.map((target) => [target, [...(asked[target] ?? []), ...addressEnd(target)]]),
    ),
    vocabulary: { stop, same, article, number, secret, is },
    phones: { android: concepts.android ?? '', iphone: concepts.iphone ?? '' },
  };
}
