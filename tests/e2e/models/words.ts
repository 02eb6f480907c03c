/** The words of the site in each language, as the tests look for them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { PageStrings } from '../../../src/i18n/keys.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { languages, perLanguage } from '../../../src/i18n/languages.ts';
import { namespacesOf } from '../../../src/i18n/shared-labels.ts';

export { languages };
export type { Language };

/** The strings are read as files, since only Vite can import all files of a folder. */
export const words = perLanguage((language): PageStrings => {
  const folder = new URL(`../../../content/${language}/strings/`, import.meta.url);
  const strings = readdirSync(folder).map((file) => [
    basename(file, '.json'),
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown,
  ]);
  return namespacesOf(Object.fromEntries(strings) as Record<string, object>) as PageStrings;
});

/** Fills `{{name}}` in a string. */
export const filled = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
