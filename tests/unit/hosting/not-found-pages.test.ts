import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import notFoundPages from '../../../hosting/not-found-pages.ts';
import { temporaryFolder } from '../scripts/temporary-folder.ts';

test('the page for wrong addresses of a language stands where hosts look for it', () => {
  const folder = temporaryFolder({ 'en/404/index.html': 'none', 'es/404/index.html': 'ninguna' });
  const { hooks } = notFoundPages(['en', 'es']);
  const done = hooks['astro:build:done'] as unknown as (build: object) => void;
  done({ dir: pathToFileURL(`${folder}/`), logger: { info: () => undefined } });
  expect(readFileSync(`${folder}/es/404.html`, 'utf8')).toBe('ninguna');
  expect(readFileSync(`${folder}/en/404.html`, 'utf8')).toBe('none');
  expect(existsSync(`${folder}/es/404`)).toBe(false);
});
