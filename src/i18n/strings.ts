/** Loads the strings of one language: a browser fetches only those of the page it shows. */
import type { Language } from './languages.ts';
import type { strings as live } from './live-strings.en.ts';
import type { Strings } from './strings.en.ts';

type Live = typeof live;

const loaders: Record<Language, () => Promise<{ strings: Live }>> = {
  en: () => import('./live-strings.en.ts'),
  es: () => import('./live-strings.es.ts'),
};

const problemLoaders: Record<Language, () => Promise<{ default: Strings['problems'] }>> = {
  en: () => import('../../content/en/strings/problems.json'),
  es: () => import('../../content/es/strings/problems.json'),
};

/** All but the words of problems. */
export const loadStrings = async (language: Language): Promise<Live> => (await loaders[language]()).strings;

/** The words of problems: fetched in idle time, or when the first problem is there. */
export const loadProblems = async (language: Language): Promise<Strings['problems']> =>
  (await problemLoaders[language]()).default;
