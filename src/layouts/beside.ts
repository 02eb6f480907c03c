/** What the build writes beside a page: its picture for shared links, and its words as plain Markdown. */
import { inMarkdown } from '../guide/markdown-pages.ts';
import type { Language } from '../i18n/languages.ts';
import { pathTo } from '../i18n/paths.ts';
import { writtenPages } from '../journeys/articles.ts';

const ofCollection = (path: string) => /^(guides|kb)\/[^/]+(?=\/$)/.exec(path) ?? [];

/**
 * @param path The path below the language, as `pathTo` takes it. Pages without a picture of their own share the
 * site's.
 */
export function pictureBeside(language: Language, path: string): string {
  const [page = 'share'] = ofCollection(path);
  return pathTo(language, `${page}.png`);
}

/** @returns the address of the page's words as Markdown; undefined when the page has no Markdown. */
export function markdownBeside(language: Language, path: string): string | undefined {
  const [page, collection] = ofCollection(path);
  const written = writtenPages.find((name) => path === `${name}/`);
  if (written) return pathTo(language, `${written}.md`);
  return inMarkdown.some((name) => name === collection) ? pathTo(language, `${page}.md`) : undefined;
}
