import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressFolder } from '../../../hosting/compressed.ts';
import { temporaryFolder } from '../scripts/temporary-folder.ts';

const long = 'Una y otra vez. '.repeat(99);

test('a file that gets smaller has a .br and a .gz beside it, with the same content', async () => {
  const folder = temporaryFolder({ 'es/index.html': long, '_astro/a.b.js': long, 'llms.txt': long });
  expect(await compressFolder(folder)).toBe(3);
  for (const name of ['es/index.html', '_astro/a.b.js', 'llms.txt']) {
    const file = join(folder, name);
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(long);
    expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(long);
  }
});

test('the numbers of a model are smaller as .br than as .gz', async () => {
  // A fixed row of pseudo-random numbers, most of them the same, as in search-model.json.
  let number = 1;
  const next = (): number => (number = (number * 16_807) % 2_147_483_647);
  const signs = Array.from({ length: 60_000 }, () =>
    String.fromCharCode(next() % 3 === 0 ? 35 + (next() % 80) : 75),
  );
  const folder = temporaryFolder({ 'model.json': signs.join('') });
  await compressFolder(folder);
  const size = (ending: string): number => statSync(join(folder, `model.json${ending}`)).size;
  expect(size('.br')).toBeLessThan(size('.gz'));
});

test('no copy is kept that is no smaller, or whose file is compressed in itself', async () => {
  const folder = temporaryFolder({ 'robots.txt': 'a', 'en/share.png': long, _headers: long });
  expect(await compressFolder(folder)).toBe(0);
  for (const name of ['robots.txt', 'en/share.png', '_headers'])
    for (const ending of ['.br', '.gz']) expect(existsSync(join(folder, name + ending))).toBe(false);
});
