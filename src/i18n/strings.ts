/** Loads the strings of one language: a browser fetches only those of the page it shows. */
import type { Language } from './languages.ts';
import type { strings as live } from './live-strings.en.ts';
import type { Strings } from './strings.en.ts';
import type { LateStrings } from './translate.ts';

type Live = typeof live;

const loaders: Record<Language, () => Promise<{ strings: Live }>> = {
  en: () => import('./live-strings.en.ts'),
  es: () => import('./live-strings.es.ts'),
};

const lateLoaders: Record<Language, () => Promise<{ strings: LateStrings }>> = {
  en: () => import('./late-strings.en.ts'),
  es: () => import('./late-strings.es.ts'),
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
  return { [kind]: (await phoneLoaders[kind][language]()).default } as PhoneStrings;
}

/** All but the words of phones, and the late ones. */
export const loadStrings = async (language: Language): Promise<Live> => (await loaders[language]()).strings;

/** The words of problems, and of what a step waits for: fetched in idle time, or when the first problem is there. */
export const loadLateStrings = async (language: Language): Promise<LateStrings> =>
  (await lateLoaders[language]()).strings;
