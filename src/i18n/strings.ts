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

type Phones = Pick<Strings, 'android' | 'iphone'>;
export type PhoneStrings = { [Kind in keyof Phones]: Pick<Phones, Kind> }[keyof Phones];

const phoneLoaders: {
  [Kind in keyof Phones]: Record<Language, () => Promise<{ default: Phones[Kind] }>>;
} = {
  android: {
    en: () => import('../../content/en/strings/android.json'),
    es: () => import('../../content/es/strings/android.json'),
  },
  iphone: {
    en: () => import('../../content/en/strings/iphone.json'),
    es: () => import('../../content/es/strings/iphone.json'),
  },
};

/** The words of one kind of phone. */
export async function loadPhoneStrings(language: Language, kind: keyof Phones): Promise<PhoneStrings> {
  return kind === 'android'
    ? { android: (await phoneLoaders.android[language]()).default }
    : { iphone: (await phoneLoaders.iphone[language]()).default };
}

/** All but the words of phones and problems. */
export const loadStrings = async (language: Language): Promise<Live> => (await loaders[language]()).strings;

/** The words of problems: fetched in idle time, or when the first problem is there. */
export const loadProblems = async (language: Language): Promise<Strings['problems']> =>
  (await problemLoaders[language]()).default;
