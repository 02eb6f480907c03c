import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { htmlFiles } from '../../hosting/built-pages.ts';
import { projectFolder } from '../../scripts/progress.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { isLanguage } from '../../src/i18n/languages.ts';

/** The folder of the built site: dist/, or the one named on the command line. */
export const dist = resolve(projectFolder, process.argv[2] ?? 'dist');

/** The base path of the site, with a slash at both ends. */
export const base = `/${process.env.BASE ?? ''}/`.replaceAll(/\/{2,}/g, '/');

export type Tag = { name: string; attributes: ReadonlyMap<string, string> };

export type Page = {
  /** Path from dist, such as `en/guides/activate-android-qr/index.html`. */
  file: string;
  /** Path as a reader sees it, such as `/en/guides/activate-android-qr/`. */
  path: string;
  /** Undefined for pages outside a language, such as `/`. */
  language: Language | undefined;
  html: string;
  tags: readonly Tag[];
};

/** A start tag; quoted values may hold `>`. */
const tagPattern = /<([a-z][\w-]*)((?:\s+[^\s"'<>=/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*\/?>/gi;
const attributePattern = /([^\s"'<>=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

const decode = (value: string) =>
  value
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#38;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

function tagsOf(html: string): Tag[] {
  const markup = html
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    // The content of these elements is not markup.
    .replaceAll(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, '$1');
  return [...markup.matchAll(tagPattern)].map(([, name = '', text = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...text.matchAll(attributePattern)].map(([, key = '', a, b, c]) => [
        key.toLowerCase(),
        decode(a ?? b ?? c ?? ''),
      ]),
    ),
  }));
}

export function readPages(): Page[] {
  if (!existsSync(dist)) throw new Error(`There is no ${dist}. Build first: npm run build`);
  return htmlFiles(dist)
    .filter((file) => !file.startsWith('pagefind/'))
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      const [first] = file.split('/');
      return {
        file,
        path: base + file.replace(/(^|\/)index\.html$/, '$1'),
        language: isLanguage(first) ? first : undefined,
        html,
        tags: tagsOf(html),
      };
    });
}

/** The file of dist behind an address of ours (a folder leads to its page); undefined when there is none. */
export function fileOfPath(pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const rest = decodeURIComponent(pathname.slice(base.length));
  const name = rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest;
  const file = join(dist, name);
  return existsSync(file) && statSync(file).isFile() ? name : undefined;
}

/** Stands for the site's own origin when the address of a link is resolved. */
export const ownOrigin = 'https://site.invalid';
export function resolveOn(page: Page, address: string): URL | undefined {
  return URL.canParse(address, ownOrigin + page.path) ? new URL(address, ownOrigin + page.path) : undefined;
}
