/** Addresses within the site, under its base path. */
import type { Language } from './languages.ts';
import { languages } from './languages.ts';

/** Base path with a slash at both ends, e.g. `/` or `/ib-key/`. */
export const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** @param path The rest of the address after the language, without a leading slash: `guides/activate-android-qr/`. */
export const pathTo = (language: Language, path = ''): string => `${base}${language}/${path}`;

/** Root of the practice backend, without a trailing slash. */
export const backendRoot = `${base}api`;

/**
 * The same page in another language.
 * @throws for an address outside the language folders, which is the caller's mistake.
 */
export function inLanguage(pathname: string, language: Language): string {
  const rest = pathname.slice(base.length);
  const current = languages.find((other) => rest === other || rest.startsWith(`${other}/`));
  if (!current) throw new TypeError(`No language in the address "${pathname}".`);
  return pathTo(language, rest.slice(current.length + 1));
}
