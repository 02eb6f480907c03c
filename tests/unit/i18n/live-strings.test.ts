/** The bench is sent only those of a guide's words that it says. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { strings as en } from '../../../src/i18n/live-strings.en.ts';
import { strings as es } from '../../../src/i18n/live-strings.es.ts';

const root = new URL('../../../', import.meta.url).pathname;
const sources = globSync('src/{bench,devices}/**/*.{ts,tsx}', { cwd: root })
  .map((file) => readFileSync(root + file, 'utf8'))
  .join('\n');
const said = new Set([...sources.matchAll(/guide:(\w+)/g)].map(([, key]) => key));

test.each(Object.entries({ en, es }))('in %s it is sent all of them and no others', (_, { guide }) => {
  expect(Object.keys(guide).sort()).toEqual([...said].sort());
});
