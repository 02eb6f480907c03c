import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import columns from '../../../hosting/columns.ts';

const { load } = columns() as unknown as { load: (id: string) => Promise<{ code: string } | null> };
const files = globSync('src/**/*.column.ts').map((file) => resolve(file));

test.each(files)('a browser gets all values of %s, without the table they come from', async (file) => {
  const code = (await load(file))?.code ?? '';
  const built = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, unknown>;
  const own = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  expect(Object.keys(own)).not.toEqual([]);
  expect({ ...built }).toEqual({ ...own });
  expect(code).not.toContain('import');
});

test('there are columns, and every other module is left to Vite', async () => {
  expect(files.length).toBeGreaterThan(1);
  expect(await load(resolve('src/problems/catalogue.ts'))).toBeNull();
});
