import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/**
 * A way to compress the content of a file, with the ending of the compressed file's name. The first gives the smallest
 * files.
 */
export type Coding = {
  name: string;
  ending: string;
  compress: (bytes: Buffer, file: string) => Promise<Buffer>;
};

/**
 * Brotli's quality 11 takes fifty times as long as 5 and saves a tenth: a build of ten seconds would last a minute. The
 * few files of data are worth a second: the search waits for them, and at 5 the numbers of its model come out larger
 * than with gzip.
 */
const brotli = (file: string) => ({
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  [constants.BROTLI_PARAM_QUALITY]: file.endsWith('.json') ? 10 : 5,
});

export const codings: readonly Coding[] = [
  {
    name: 'br',
    ending: '.br',
    compress: (bytes, file) => promisify(brotliCompress)(bytes, { params: brotli(file) }),
  },
  { name: 'gzip', ending: '.gz', compress: (bytes) => promisify(gzip)(bytes, { level: 9 }) },
];

/** Pictures and the files of the search index are already compressed. */
const compressible = /[.](html|css|m?js|json|xml|txt|md|svg|wasm|webmanifest)$/;

/** Node compresses this many files at the same time. */
const atOnce = 4;

/**
 * Puts a `.br` and a `.gz` beside each file of a folder that gets smaller. @returns the number of files that have
 * one.
 */
export async function compressFolder(folder: string): Promise<number> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    compressible.test(name),
  );
  const waiting = names.values();
  const work = async (): Promise<number> => {
    let count = 0;
    for (const name of waiting) if (await compressFile(join(folder, name))) count += 1;
    return count;
  };
  const counts = await Promise.all(Array.from({ length: atOnce }, work));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function compressFile(file: string): Promise<boolean> {
  const bytes = readFileSync(file);
  const made = await Promise.all(
    codings.map(async ({ ending, compress }) => ({ ending, compressed: await compress(bytes, file) })),
  );
  const smaller = made.filter(({ compressed }) => compressed.length < bytes.length);
  for (const { ending, compressed } of smaller) writeFileSync(file + ending, compressed);
  return smaller.length > 0;
}

/** Compresses the built files once, so that no server has to do so at each request. */
export default function compressed(): AstroIntegration {
  return {
    name: 'compressed',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`compressed ${await compressFolder(fileURLToPath(dir))} files`);
      },
    },
  };
}
