/** All words of the pages, in every language, for pages at build time. No browser fetches this file. */
import type { PageStrings } from './keys.ts';
import type { Language } from './languages.ts';
import { firstLanguage, perLanguage } from './languages.ts';
import { namespacesOf } from './shared-labels.ts';
import type { Translate } from './translate.ts';
import { createTranslate } from './translate.ts';

const files = import.meta.glob<object>('/content/*/strings/*.json', { eager: true, import: 'default' });

const names = Object.keys(files).flatMap(
  (path) => new RegExp(`/${firstLanguage}/strings/(.+)[.]json$`).exec(path)?.[1] ?? [],
);

/** @throws when a language lacks a file: its pages would show keys instead of words. */
function stringsOf(language: Language): PageStrings {
  const strings = names.map((name) => {
    const path = `/content/${language}/strings/${name}.json`;
    if (!files[path]) throw new Error(`${path.slice(1)} is missing. Translate that of ${firstLanguage}.`);
    return [name, files[path]];
  });
  return namespacesOf(Object.fromEntries(strings) as Record<string, object>) as PageStrings;
}

export const buildStrings = perLanguage(stringsOf);

const translates: Record<Language, Translate> = perLanguage((language) =>
  createTranslate(language, buildStrings[language]),
);

/** The translate function of a page's language. */
export const translateAtBuild = (language: Language): Translate => translates[language];
