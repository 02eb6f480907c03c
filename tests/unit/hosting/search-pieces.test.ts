/** Pagefind's index, cut into pieces: nothing is lost, and each word is where the list of pieces says. */
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import type { IndexFile } from '../../../hosting/search-pieces.ts';
import { inSmallerPieces } from '../../../hosting/search-pieces.ts';

afterAll(close);

const written = async (): Promise<IndexFile[]> => {
  const { index } = await createIndex();
  const words = Array.from(
    { length: 300 },
    (_, place) => `word${String.fromCharCode(97 + (place % 26))}${place}`,
  );
  for (const language of ['en', 'es'])
    await index?.addHTMLFile({
      url: `/${language}/`,
      content: `<html lang="${language}"><body><h1>All</h1><p>${words.join(' ')}</p></body></html>`,
    });
  const { files = [] } = (await index?.getFiles()) ?? {};
  return files;
};
const textOf = ({ content }: IndexFile): string => gunzipSync(content).toString('latin1');
const wordsIn = (file: IndexFile): string[] => textOf(file).match(/word[a-z]\d+/g) ?? [];
const ofIndex = (files: readonly IndexFile[], language: string): IndexFile[] =>
  files.filter(({ path }) => path.startsWith(`index/${language}_`));

describe('the pieces of an index', () => {
  test('hold every word once, as before, in the language they had', async () => {
    const whole = await written();
    const pieces = inSmallerPieces(whole, 500);
    for (const language of ['en', 'es']) {
      const before = ofIndex(whole, language).flatMap(wordsIn).toSorted();
      expect(before).toHaveLength(300);
      expect(ofIndex(pieces, language).length).toBeGreaterThan(3);
      expect(ofIndex(pieces, language).flatMap(wordsIn).toSorted()).toEqual(before);
    }
  });

  test('are no longer than the limit', async () => {
    for (const piece of ofIndex(inSmallerPieces(await written(), 500), 'en'))
      expect(gunzipSync(piece.content).length).toBeLessThanOrEqual(500 + 20);
  });

  test('are listed with their first and last word', async () => {
    const pieces = inSmallerPieces(await written(), 500);
    const list = pieces.find(({ path }) => /pagefind\.en_\w+\.pf_meta$/.test(path));
    for (const piece of ofIndex(pieces, 'en')) {
      const name = /index\/(en_\w+)\.pf_index/.exec(piece.path)?.[1] ?? '';
      const words = wordsIn(piece);
      const listed = list ? textOf(list) : '';
      if (words.length === 0) continue;
      const before = listed.slice(0, listed.indexOf(name));
      expect(before.slice(-60), name).toContain(words.at(-1));
    }
  });

  test('are one piece where all fits, and other files stay', async () => {
    const whole = await written();
    const pieces = inSmallerPieces(whole, 1_000_000);
    expect(ofIndex(pieces, 'en')).toHaveLength(1);
    const others = (files: readonly IndexFile[]) =>
      files.map(({ path }) => path).filter((path) => !/pf_(index|meta)$/.test(path));
    expect(others(pieces)).toEqual(others(whole));
  });

  test('are refused in any form but that of Pagefind 1.6', () => {
    expect(() =>
      inSmallerPieces([{ path: 'pagefind.en_x.pf_meta', content: new Uint8Array() }], 500),
    ).toThrow();
  });
});
