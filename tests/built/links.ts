import { fileOfPath, ownOrigin, resolveOn, type Page } from './page.ts';

/** Fragments that are data, not a place on the page: `#code=…` of an activation link, `#:~:text=…`. */
const isPlace = (fragment: string) => fragment !== '' && fragment !== 'top' && !/[=:]/.test(fragment);

const idsOf = (page: Page) => new Set(page.tags.map(({ attributes }) => attributes.get('id')));

/**
 * Checks that every link within the site leads to an existing page and an existing place on it, and stays in the
 * reader's language. A link meant to change the language says so with `hreflang`; a link away from the site does not
 * tell where the reader comes from. Every page of a language is linked from another page of the language.
 */
export function linkProblems(pages: readonly Page[]): Map<Page, string[]> {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const ids = new Map(pages.map((page) => [page.file, idsOf(page)]));
  const problems = new Map<Page, string[]>();
  const linked = new Set<string>();

  for (const page of pages) {
    const found: string[] = [];
    for (const { name, attributes } of page.tags) {
      const href = attributes.get('href');
      if ((name !== 'a' && name !== 'area') || href === undefined) continue;
      const url = resolveOn(page, href);
      if (url === undefined) found.push(`has a link that is no address: ${href}`);
      if (url?.origin !== ownOrigin) {
        const rel = attributes.get('rel')?.split(/\s+/) ?? [];
        if (url && /^https?:$/.test(url.protocol) && !rel.includes('noreferrer'))
          found.push(`leads to another site without rel="noreferrer": ${href}`);
        continue;
      }

      const file = fileOfPath(url.pathname);
      if (file === undefined) {
        const slash = fileOfPath(`${url.pathname}/`) === undefined ? '' : ' (a slash is missing at its end)';
        found.push(`links to what does not exist: ${href}${slash}`);
        continue;
      }
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (isPlace(fragment) && ids.get(file)?.has(fragment) === false)
        found.push(`links to a place that does not exist: ${href}`);
      const language = byFile.get(file)?.language;
      if (page.language && language && language !== page.language && !attributes.has('hreflang'))
        found.push(`leaves its language without hreflang: ${href}`);
      if (language === page.language && file !== page.file) linked.add(file);
    }
    if (found.length > 0) problems.set(page, [...new Set(found)]);
  }
  for (const page of pages.filter(({ language, file }) => language && file.endsWith('/index.html')))
    if (!linked.has(page.file))
      problems.set(page, [
        ...(problems.get(page) ?? []),
        'is linked from no other page in its language: no reader finds it',
      ]);
  return problems;
}
