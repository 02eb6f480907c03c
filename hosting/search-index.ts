import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { minify } from 'vite';
import { htmlFiles } from './built-pages.ts';
import { inSmallerPieces } from './search-pieces.ts';

/**
 * The files that the search fetches (src/search/full-text.ts). The search needs neither Pagefind's own interfaces nor
 * a worker.
 */
const used = /^(pagefind[.]js|pagefind-entry[.]json|wasm[.][\w-]+[.]pagefind|.+[.]pf_(meta|index|fragment))$/;
const forUnknown = 'wasm.unknown.pagefind';

/** What stands at every step beside its words; other parts say it themselves, with `data-pagefind-ignore`. */
const besideTheWords = [
  '[data-guide] .stage',
  '[data-step] > .num',
  '[data-step] .where',
  '[data-step] .state',
  '.vh',
  '.in-practice',
  'figure',
];

/**
 * Bytes of a piece of the index before compression. A piece compresses to about a third, and a question has two or
 * three words.
 */
const pieceBytes = 8_000;

/** The marks for the index say nothing to a browser: each page would carry 200 bytes of them. */
const mark = / data-pagefind-[a-z]+(?:="[^"]*")?(?=[^<>]*>)/g;

/** @returns the page without its marks for the search index. */
export const withoutMarks = (html: string): string => html.replaceAll(mark, '');

/**
 * Writes the search index of the built pages to `pagefind/`, one for each language, and takes the marks for the index
 * out of the pages. The index covers `data-pagefind-body`, without figures.
 */
export default function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { close, createIndex } = await import('pagefind');
        const { index, errors } = await createIndex({ excludeSelectors: besideTheWords });
        if (!index) throw new Error(`Pagefind did not start: ${errors.join(', ')}`);
        const read = await index.addDirectory({ path: folder });
        const written = await index.getFiles();
        const problems = [...read.errors, ...written.errors];
        if (problems.length > 0) throw new Error(`Pagefind: ${problems.join(', ')}`);
        const entry = written.files.find(({ path }) => path === 'pagefind-entry.json');
        const isNeeded = hasUnknownLanguage(new TextDecoder().decode(entry?.content));
        const files = inSmallerPieces(
          written.files.filter(({ path }) => used.test(path) && (path !== forUnknown || isNeeded)),
          pieceBytes,
        );
        for (const { path, content } of files) {
          const file = join(folder, 'pagefind', path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, path === 'pagefind.js' ? await minified(path, content) : content);
        }
        await close();
        for (const page of htmlFiles(folder).map((name) => join(folder, name)))
          writeFileSync(page, withoutMarks(readFileSync(page, 'utf8')));
        logger.info(`wrote pagefind/, ${files.length} files`);
      },
    },
  };
}

/**
 * True when Pagefind does not know a language's endings: another program of Pagefind's then compares words as they
 * are.
 */
const hasUnknownLanguage = (entry: string): boolean =>
  Object.values(
    (JSON.parse(entry) as { languages: Record<string, { wasm?: string | null }> }).languages,
  ).some(({ wasm }) => !wasm);

/** Pagefind's own script arrives with comments and long names, which are a fifth of its weight. */
async function minified(path: string, content: Uint8Array): Promise<string> {
  const { code, errors } = await minify(path, new TextDecoder().decode(content));
  if (errors.length > 0) throw new Error(`${path} cannot be minified: ${errors[0]?.message}`);
  return code;
}
