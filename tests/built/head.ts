import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/i18n/languages.ts';
import { base, dist, fileOfPath, type Page } from './page.ts';

/** Search results show this many characters of a description. */
const mostCharacters = 160;

const meta = (page: Page, key: 'name' | 'property', value: string): string | undefined =>
  page.tags
    .find(({ name, attributes }) => name === 'meta' && attributes.get(key) === value)
    ?.attributes.get('content');

/** The links of the head with this `rel`: their addresses by `hreflang` (empty without one). */
const linked = (page: Page, rel: string): Map<string, string> =>
  new Map(
    page.tags
      .filter(
        ({ name, attributes }) => name === 'link' && attributes.get('rel') === rel && !attributes.has('type'),
      )
      .map(({ attributes }) => [attributes.get('hreflang') ?? '', attributes.get('href') ?? '']),
  );

const isHidden = (page: Page): boolean => meta(page, 'name', 'robots') === 'noindex';

/** The path of a full address; undefined when the address is not full, or leads nowhere in the build. */
function builtPath(address: string | undefined): string | undefined {
  if (address === undefined || !/^https?:/.test(address) || !URL.canParse(address)) return undefined;
  const { pathname } = new URL(address);
  return fileOfPath(pathname) === undefined ? undefined : pathname;
}

function languageProblems(page: Page, byPath: ReadonlyMap<string, Page>): string[] {
  const alternates = linked(page, 'alternate');
  const wanted = [...languages, 'x-default'];
  const missing = wanted.filter((language) => builtPath(alternates.get(language)) === undefined);
  const own = linked(page, 'canonical').get('') ?? '';
  const notBack = [...alternates.values()]
    .map((address) => byPath.get(builtPath(address) ?? ''))
    .filter((other) => other && ![...linked(other, 'alternate').values()].includes(own));
  return [
    ...missing.map((language) => `names no page that exists for hreflang="${language}"`),
    ...notBack.map((other) => `names ${other?.path} as another language, which does not name it in turn`),
  ];
}

/**
 * Checks that every language has its page for wrong addresses, where hosts look for it, and that each page names the
 * others.
 */
export function notFoundProblems(pages: readonly Page[]): string[] {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  return languages.flatMap((language) => {
    const page = byFile.get(`${language}/404.html`);
    if (page === undefined) return [`are without ${language}/404.html`];
    const alternates = linked(page, 'alternate');
    return languages
      .filter((other) => builtPath(alternates.get(other)) !== `${base}${other}/404.html`)
      .map((other) => `have ${page.path}, which does not name the one in "${other}"`);
  });
}

/**
 * Checks that each page has one heading, and says what it is, where it is, in which languages, and how a shared link
 * looks.
 */
export function headProblems(pages: readonly Page[]): Map<Page, string[]> {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  // The page that chooses a language has the description of a home page on purpose.
  const shown = pages.filter((page) => page.language && !isHidden(page));
  const sameDescription = Map.groupBy(shown, (page) => meta(page, 'name', 'description') ?? '');
  return new Map(
    pages.map((page) => {
      const problems: string[] = [];
      const headings = page.tags.filter(({ name }) => name === 'h1').length;
      if (headings !== 1) problems.push(`has ${headings} headings <h1>; it needs one`);

      const description = meta(page, 'name', 'description') ?? '';
      if (description === '' || description.length > mostCharacters)
        problems.push(
          `has a description of ${description.length} characters; it needs 1 to ${mostCharacters}`,
        );

      for (const property of ['og:title', 'og:description', 'og:type', 'og:locale', 'og:image:alt'])
        if (!meta(page, 'property', property)) problems.push(`has no ${property}`);
      if (!meta(page, 'name', 'twitter:card')) problems.push('has no twitter:card');
      if (!builtPath(meta(page, 'property', 'og:image'))?.endsWith('.png'))
        problems.push(`has a shared picture that does not exist: ${meta(page, 'property', 'og:image')}`);

      const canonical = linked(page, 'canonical').get('');
      if (canonical !== undefined && builtPath(canonical) === undefined)
        problems.push(`has a canonical address that does not exist: ${canonical}`);
      if (isHidden(page)) return [page, problems];
      if (builtPath(canonical) !== page.path)
        problems.push(`has the canonical address ${canonical}, not its own`);
      const same = (sameDescription.get(description) ?? []).filter((other) => other !== page);
      if (page.language && same.length > 0)
        problems.push(`has the description of ${same.map(({ path }) => path).join(' and ')}`);
      return [page, [...problems, ...languageProblems(page, byPath)]];
    }),
  );
}

/**
 * Checks that the sitemap holds every page that may be found and no other, each with the languages that its head
 * names.
 */
export function sitemapProblems(pages: readonly Page[]): string[] {
  const file = join(dist, 'sitemap-0.xml');
  if (!existsSync(file)) return ['does not exist'];
  const entries = new Map(
    [...readFileSync(file, 'utf8').matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => [
      builtPath(/<loc>(.*?)<\/loc>/.exec(entry)?.[1]) ?? entry,
      [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(
        ([, language, to]) => `${language} ${to}`,
      ),
    ]),
  );
  const shown = pages.filter((page) => !isHidden(page));
  const paths = new Set(shown.map(({ path }) => path));
  return [
    ...shown.filter(({ path }) => !entries.has(path)).map(({ path }) => `lacks ${path}`),
    ...[...entries.keys()]
      .filter((path) => !paths.has(path))
      .map((path) => `holds ${path}, which is no page to be found`),
    ...shown
      .filter((page) => {
        const inHead = [...linked(page, 'alternate')].map(([language, to]) => `${language} ${to}`);
        return inHead.toSorted().join() !== entries.get(page.path)?.toSorted().join();
      })
      .map(({ path }) => `names other languages of ${path} than its head does`),
  ];
}
