/** The languages of the site. A language is one folder of content/ and the first part of every address. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** Names of the languages in themselves. */
export const languageNames: Record<Language, string> = { en: 'English', es: 'Español' };

/** Narrows a text to a language of the site. */
export const isLanguage = (text: string | undefined): text is Language =>
  languages.some((language) => language === text);

/** @returns the language of a page from `Astro.currentLocale`. @throws on a page outside the language folders. */
export function languageOf(locale: string | undefined): Language {
  if (!isLanguage(locale))
    throw new TypeError(`No language of the site: "${locale}". Put the page below src/pages/[lang]/.`);
  return locale;
}
