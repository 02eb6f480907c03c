/** Makes what the look-up knows, when the site is built: from the strings, the questions and the titles of pages. */
import type { buildStrings } from '../i18n/at-build.ts';
import type { Language } from '../i18n/languages.ts';
import { problemIds } from '../enrolment/problems.ts';
import { entryIds, entryOf } from '../journeys/entries.ts';
import { articleNumbers } from '../journeys/articles.ts';
import { deviceWords } from './device-words.ts';
import { filled } from './hits.ts';
import type { LookupData, Message, Target, TargetId } from './lookup-data.ts';
import { guidesByNumber } from '../journeys/articles.ts';
import { addressOf, existing, targetIds } from './targets.ts';
import en from '../../content/en/questions.json' with { type: 'json' };
import es from '../../content/es/questions.json' with { type: 'json' };

/** What readers ask, by language. */
export const questions: Record<
  Language,
  { stop: string; same: object; questions: Record<string, string[]> }
> = {
  en,
  es,
};

type Strings = typeof buildStrings;
/** Of the pages in each language: titles of guides, entries with how they begin, what articles and pages answer; by id. */
export type Titles = Record<
  Language,
  {
    guides: ReadonlyMap<string, string>;
    entries: ReadonlyMap<string, { title: string; text: string }>;
    answers: ReadonlyMap<string, string>;
    pages: ReadonlyMap<string, { title: string; text: string }>;
  }
>;

/** The first paragraph of an entry, as plain text. */
export const beginningOf = (mdx: string): string =>
  (mdx.trim().split(/\n\s*\n/)[0] ?? '')
    .replaceAll(/<Kb n=\{(\d+)\} \/>/g, 'KB$1')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/[*_`]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** @returns the string behind `android.error`. @throws where there is none. */
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

/** What is filled in when it is shown is not known here. */
const withGaps = (text: string): string => text.replaceAll(/\{\{\w+\}\}/g, '…');

const messagesIn = (language: Language, strings: Strings): Message[] => [
  ...entryIds.flatMap((entry) =>
    (deviceWords[entry] ?? []).map((key) => ({
      target: `entry:${entry}` as const,
      said: stringAt(strings, language, key),
    })),
  ),
  ...problemIds.map((id) => {
    const { title, text } = strings[language].problems.problem[id];
    return { target: `entry:${entryOf[id]}` as const, said: withGaps(title), more: withGaps(text) };
  }),
];

export function makeLookupData(language: Language, strings: Strings, titles: Titles): LookupData {
  const { troubleshoot, ...words } = strings[language].search;
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
    const [kind = '', id = ''] = target.split(':');
    return { ...(titleOf[kind]?.(id) ?? { kind, title: id }), href: addressOf(language, target) };
  };
  const titleOfArticle = (number: number): string => stringAt(strings, language, `guide.article.${number}`);
  const titlesOf = ([kind = '', id = '']: readonly string[]): (string | undefined)[] => {
    if (kind === 'entry') return [titles[language].entries.get(id)?.title];
    if (kind === 'kb') return [titleOfArticle(Number(id))];
    if (kind === 'page') return [titles[language].pages.get(id)?.title];
    // Its id too: the end of an address, which may have been typed wrong.
    return kind === 'guide' ? [titles[language].guides.get(id), id.replaceAll('-', ' ')] : [];
  };
  const asked = questions[language].questions;
  for (const target of Object.keys(asked)) existing(target);
  return {
    language,
    words,
    targets: Object.fromEntries(targetIds.map((target) => [target, describe(target)])),
    articles: {
      ...Object.fromEntries(articleNumbers.map((number) => [number, `kb:${number}` as const])),
      ...Object.fromEntries(
        Object.entries(guidesByNumber).map(([number, id]) => [number, existing(`guide:${id}`)]),
      ),
    },
    messages: messagesIn(language, strings),
    phrases: Object.fromEntries(
      targetIds.map((target) => [
        target,
        [...(asked[target] ?? []), ...titlesOf(target.split(':'))].filter((phrase) => phrase !== undefined),
      ]),
    ),
    vocabulary: {
      stop: questions[language].stop,
      same: questions[language].same as Record<string, string>,
    },
  };
}
