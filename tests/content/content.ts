/** Everything in content/, read once, and how the checks report on it. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { StepWords, WordsFile } from '../../src/guide/step-words.ts';
import { wordsOf } from '../../src/guide/step-words.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { languages, perLanguage } from '../../src/i18n/languages.ts';
import { chapterFiles, phoneNamespaces } from '../../src/i18n/shared-labels.ts';
import type { Journey, Step } from '../../src/journeys/journey.ts';
import { findJourney } from '../../src/journeys/all-journeys.ts';
import { allSteps } from '../../src/journeys/steps.ts';
import type { Mdx } from './mdx.ts';
import { plainText, readMdx } from './mdx.ts';

export { languages };
export type { Language };

const folder = new URL('../../content/', import.meta.url);
const namesIn = (path: string, ending: string): string[] =>
  readdirSync(new URL(path, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

export type Kind = 'guides' | 'steps' | 'problems' | 'kb' | 'pages';
export const kinds = ['guides', 'steps', 'problems', 'kb', 'pages'] as const satisfies readonly Kind[];

/** content/<language>/<kind>/<slug>.mdx by language, kind and slug; the slug of a step's words may hold a folder. */
export const pages: Record<Language, Record<Kind, ReadonlyMap<string, Mdx>>> = perLanguage((language) => {
  const all = (kind: Kind) =>
    new Map(
      namesIn(`${language}/${kind}/`, '.mdx').map((slug) => {
        const path = `${language}/${kind}/${slug}.mdx`;
        return [slug, readMdx(`content/${path}`, read(path))] as const;
      }),
    );
  return {
    guides: all('guides'),
    steps: all('steps'),
    problems: all('problems'),
    kb: all('kb'),
    pages: all('pages'),
  };
});

/** The guides, step words, entries, articles and numberless pages of a language, in one row. */
export const pagesOf = (language: Language): Mdx[] =>
  kinds.flatMap((kind) => [...pages[language][kind].values()]);

/** One text of the strings: `portal.codeGone.code-used`. */
export type StringEntry = { file: string; key: string; text: string };

/** Flattens any JSON; an array's members count as keys. */
function flatten(file: string, key: string, value: unknown): StringEntry[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, member]) => flatten(file, `${key}.${name}`, member));
  return [{ file, key, text: typeof value === 'string' ? value : JSON.stringify(value) }];
}

const isChapter = (name: string): boolean => chapterFiles.some((file) => file === name);

/** Every string of a language; its key begins with its namespace: the name of its file, but in the file of a chapter. */
export const strings: Record<Language, readonly StringEntry[]> = perLanguage((language) =>
  namesIn(`${language}/strings/`, '.json').flatMap((name) => {
    const path = `${language}/strings/${name}.json`;
    const words = JSON.parse(read(path)) as object;
    return isChapter(name)
      ? Object.entries(words).flatMap(([namespace, more]) => flatten(`content/${path}`, namespace, more))
      : flatten(`content/${path}`, name, words);
  }),
);

const byKey = perLanguage((language) => new Map(strings[language].map(({ key, text }) => [key, text])));

/** @returns the string, or undefined when the language lacks the key. The string of a phone may be in phone.json. */
export const stringOf = (language: Language, key: string): string | undefined =>
  byKey[language].get(key) ?? byKey[language].get(key.replace(ofPhone, 'phone.'));

const ofPhone = new RegExp(`^(?:${phoneNamespaces.join('|')})[.]`);

/**
 * The label behind `<Ui k="android.done" />`; undefined when no device has this control. `phone.…` differs from phone
 * to phone: this function takes the first phone's label.
 */
export const labelOf = (language: Language, uiKey: string): string | undefined =>
  stringOf(language, uiKey.replace(/^phone[.]/, `${phoneNamespaces[0]}.`).replace('.', '.control.'));

/** The keys of the controls: `android.done`. */
export const controlKeys: readonly string[] = strings.en
  .filter(({ key }) => /^\w+\.control\./.test(key))
  .map(({ key }) => key.replace('.control.', '.'));

/** A piece of a page that a reader reads as one. Findings point at passages. */
export type Passage = {
  /** The file, and the place in it. */
  where: string;
  /** The text as written. */
  source: string;
  /** The text as read: without components and marks, with labels in their place. */
  text: string;
};

/** The texts of a page, passage by passage, without names and places of steps, which are no sentences. */
export function passagesOf(page: Mdx, language: Language): Passage[] {
  const passage = (place: string, source: string): Passage => ({
    where: `${page.file}, ${place}`,
    source,
    text: plainText(source, (key) => labelOf(language, key) ?? key),
  });
  return [
    ...['answer', 'lead', 'do', 'caption']
      .filter((key) => page.matter[key] !== undefined)
      .map((key) => passage(`front matter "${key}"`, page.matter[key] ?? '')),
    ...page.paragraphs.map((text, index) => passage(`paragraph ${index + 1}`, text)),
    ...page.endings.flat().map((text, index) => passage(`<Finish>, paragraph ${index + 1}`, text)),
  ].filter(({ text }) => text !== '');
}

/** The words of a step as its page shows them. @throws when some are missing. */
export const wordsOfStep = (
  language: Language,
  journey: Journey,
  step: Step,
): StepWords<WordsFile & { page: Mdx }> =>
  wordsOf(
    language,
    (path) => {
      const page = pages[language].steps.get(path);
      return page && { data: page.matter, body: page.body, page };
    },
    journey,
    step,
  );

/** The texts of a guide's steps: its own words, and the words that it shares with other guides. */
const stepPassages = (language: Language, journey: Journey): Passage[] =>
  allSteps(journey).flatMap((step) => {
    const { do: pieces, caption, then } = wordsOfStep(language, journey, step);
    const sentence = pieces.map((piece) => (typeof piece === 'string' ? piece : `<Ui k="${piece.k}" />`));
    const matter = { do: sentence.join(''), ...(caption !== undefined && { caption }) };
    return passagesOf({ ...then.page, matter }, language);
  });

/** Each page with all its texts, a guide together with its steps: one step has too few words for the formulas. */
export const wholePages = (language: Language): (readonly [file: string, passages: Passage[]])[] =>
  (['guides', 'problems', 'kb', 'pages'] as const).flatMap((kind) =>
    [...pages[language][kind]].map(([slug, page]) => {
      const journey = kind === 'guides' ? findJourney(slug) : undefined;
      const ofSteps = journey ? stepPassages(language, journey) : [];
      return [page.file, [...ofSteps, ...passagesOf(page, language)]] as const;
    }),
  );

/** Front matter and attributes that a reader sees, apart from the passages. */
export function headingsOf(page: Mdx): Passage[] {
  const heading = (place: string, text: string): Passage => ({
    where: `${page.file}, ${place}`,
    source: text,
    text,
  });
  return [
    ...['title', 'description', 'atHand', 'name', 'where']
      .filter((key) => page.matter[key] !== undefined)
      .map((key) => heading(`front matter "${key}"`, page.matter[key] ?? '')),
    ...page.sections.map(({ id, title }) => heading(`section "${id}", title`, title)),
  ];
}

const passages = perLanguage((language): readonly Passage[] => [
  ...pagesOf(language).flatMap((page) => [...headingsOf(page), ...passagesOf(page, language)]),
  ...strings[language].map(({ file, key, text }) => ({
    where: `${file}, "${key}"`,
    source: text,
    text: text.replaceAll(/\{\{[^}]*\}\}|\$t\([^)]*\)/g, 'x'),
  })),
]);

/** Every text of a language: pages, then strings (`{{name}}` and `$t(key)` count as one word). */
export const everyPassage = (language: Language): readonly Passage[] => passages[language];

/** Fails with one readable line for each finding. */
export function expectNoFindings(findings: readonly string[]): void {
  if (findings.length > 0) expect.fail(`\n${findings.map((finding) => `- ${finding}`).join('\n')}\n`);
}

/** The values of the first that the second does not have. */
export const without = <Value>(some: Iterable<Value>, others: Iterable<Value>): Value[] => {
  const known = new Set(others);
  return [...some].filter((value) => !known.has(value));
};
