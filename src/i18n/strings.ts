/** Loads the strings of one language: a browser fetches only those of the page it shows. */
import type { Language } from './languages.ts';
import type { Strings } from './strings.en.ts';

const loaders: Record<Language, () => Promise<{ strings: Strings }>> = {
  en: () => import('./strings.en.ts'),
  es: () => import('./strings.es.ts'),
};

export const loadStrings = async (language: Language): Promise<Strings> =>
  (await loaders[language]()).strings;
