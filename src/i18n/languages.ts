/** The one place that lists the languages. The words of a language are in the folder content/<language>/. */

type Row = {
  /** The language's name in itself. */
  name: string;
  /** For dates, and for links that are shared: language and country. */
  locale: `${string}-${string}`;
};

/**
 * The key of a row is the first part of every address and the value of `<html lang>`: two or three lowercase letters.
 */
const rows = {
  en: { name: 'English', locale: 'en-US' },
  es: { name: 'Español', locale: 'es-ES' },
} as const satisfies Record<string, Row>;

export type Language = keyof typeof rows;

export const rowOf: Readonly<Record<Language, Row>> = rows;

export const languages = Object.keys(rows) as readonly Language[];

/** The language for readers of any other language. Its strings name the keys. */
export const firstLanguage: Language = 'en';

/** Narrows a text to a language of the site. */
export const isLanguage = (text: string | undefined): text is Language =>
  languages.some((language) => language === text);

/** @returns the language of a page from `Astro.currentLocale`. @throws on a page outside the language folders. */
export function languageOf(locale: string | undefined): Language {
  if (!isLanguage(locale))
    throw new TypeError(`No language of the site: "${locale}". Put the page below src/pages/[lang]/.`);
  return locale;
}

/** One value for each language. */
export const perLanguage = <Value>(make: (language: Language) => Value): Record<Language, Value> =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, Value>;
