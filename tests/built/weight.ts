import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dist, fileOfPath, ownOrigin, resolveOn, type Page } from './page.ts';

export type Weight = {
  /** All gzipped bytes. */
  html: number;
  htmlWithoutFigures: number;
  total: number;
  script: number;
  requests: number;
};

const zipped = (data: string | Buffer) => gzipSync(data, { level: 9 }).length;

const sizes = new Map<string, number>();
function sizeOf(file: string): number {
  const size = sizes.get(file) ?? zipped(readFileSync(join(dist, file)));
  sizes.set(file, size);
  return size;
}

const staticImport = /\b(?:import|export)\s*(?:[^"'`();]*?\bfrom\s*)?["'](\.{0,2}\/[^"']+\.m?js)["']/g;

/** Collects a script and all that it imports at once, without what it imports later by `import()`. */
function withImports(file: string, seen: Set<string>): void {
  if (seen.has(file)) return;
  seen.add(file);
  for (const [, address = ''] of readFileSync(join(dist, file), 'utf8').matchAll(staticImport)) {
    const target = address.startsWith('/')
      ? fileOfPath(address)
      : posix.normalize(posix.join(dirname(file).replaceAll('\\', '/'), address));
    if (target !== undefined) withImports(target, seen);
  }
}

/** What a tag makes the browser fetch before the reader does anything. */
function fetchedBy({ name, attributes }: Page['tags'][number]): string[] {
  const value = (key: string) => attributes.get(key) ?? '';
  const rel = value('rel').toLowerCase().split(/\s+/);
  if (
    name === 'link' &&
    ['stylesheet', 'modulepreload', 'preload', 'icon', 'manifest'].some((r) => rel.includes(r))
  )
    return [value('href')];
  // Only the QR codes for paper are loaded lazily, and no screen shows them.
  if (value('loading') === 'lazy') return [];
  if (name === 'script' || name === 'img' || name === 'iframe') return [value('src')];
  // Astro fetches an island's code as soon as its condition holds; only a press of the reader would come later.
  if (name === 'astro-island') return [value('component-url'), value('renderer-url')];
  return [];
}

export function weigh(page: Page): Weight {
  const files = new Set<string>();
  for (const address of page.tags.flatMap(fetchedBy)) {
    const url = address === '' ? undefined : resolveOn(page, address);
    const file = url?.origin === ownOrigin ? fileOfPath(url.pathname) : undefined;
    if (file === undefined) continue;
    if (/\.m?js$/.test(file)) withImports(file, files);
    else files.add(file);
  }
  const script = [...files]
    .filter((file) => /\.m?js$/.test(file))
    .reduce((sum, file) => sum + sizeOf(file), 0);
  const html = zipped(page.html);
  return {
    html,
    htmlWithoutFigures: zipped(page.html.replaceAll(figure, '')),
    total: html + [...files].reduce((sum, file) => sum + sizeOf(file), 0),
    script,
    requests: 1 + files.size,
  };
}

const figure = /<figure\b[^>]*\bclass="(?:[^"]*\s)?fig(?=[\s"])[\s\S]*?<\/figure>/g;
