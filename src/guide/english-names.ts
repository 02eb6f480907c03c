/**
 * English names on pages of another language, such as Play Store: a screen reader says them in English. They are the
 * labels that both languages have alike. A single word is no such name: PIN and OK belong to each language.
 */
import { buildStrings } from '../i18n/at-build.ts';
import type { Language } from '../i18n/languages.ts';
import { firstLanguage, perLanguage } from '../i18n/languages.ts';

const textsIn = (strings: unknown): string[] =>
  typeof strings === 'string' ? [strings] : Object.values(strings as object).flatMap(textsIn);

const isEnglish = new Set(textsIn(buildStrings[firstLanguage]).filter((text) => /^\w+( \w+)+$/.test(text)));

const names = perLanguage(
  (language) =>
    new Set(
      language === firstLanguage ? [] : textsIn(buildStrings[language]).filter((text) => isEnglish.has(text)),
    ),
);

/** @returns the language of a label on a page in `language`, where it is another one. */
export const languageOfLabel = (language: Language, label: string): Language | undefined =>
  names[language].has(label) ? firstLanguage : undefined;
