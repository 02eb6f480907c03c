/** The words of the site in each language, as the tests look for them. */
import { strings as en } from '../../../src/i18n/strings.en.ts';
import { strings as es } from '../../../src/i18n/strings.es.ts';

export const words = { en, es } as const;
export type Language = keyof typeof words;
export const languages = ['en', 'es'] as const;

/** Fills `{{name}}` in a string. */
export const filled = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
