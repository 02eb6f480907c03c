import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import joinedStrings from '../../../hosting/joined-strings.ts';
import { fetchedTogether } from '../../../src/i18n/fetched-together.ts';
import { loadLateStrings, loadPhoneStrings, loadStrings } from '../../../src/i18n/strings.ts';
import { buildStrings } from '../../../src/i18n/at-build.ts';
import { languages } from '../../../src/i18n/languages.ts';

test.each(languages)('a browser gets all that it asks for in %s, and nothing besides', async (language) => {
  const all = buildStrings[language];
  const { app, bench, portal, practice } = all;
  expect(await loadStrings(language)).toEqual({ app, bench, portal, practice });
  const { conditions, problems } = all;
  expect(await loadLateStrings(language)).toEqual({ conditions, problems });
  expect(await loadPhoneStrings(language, 'iphone')).toEqual({ iphone: all.iphone });
});

test('one module is made of the files that are fetched together; other files are left to Vite', () => {
  const { load } = joinedStrings() as unknown as {
    load: (this: { addWatchFile: (path: string) => void }, id: string) => { code: string } | null;
  };
  const watched: string[] = [];
  const loaded = (id: string) => load.call({ addWatchFile: (path) => watched.push(path) }, id);
  const strings = fileURLToPath(new URL('../../../content/en/strings/', import.meta.url));
  expect(loaded(`${strings}app.json?late`)?.code).toMatch(
    /^export default \{ conditions: \{[\s\S]*problems: \{/,
  );
  expect(watched.map((path) => path.slice(strings.length))).toEqual(
    fetchedTogether.late.map((name) => `${name}.json`),
  );
  for (const id of [`${strings}app.json`, `${strings}app.json?raw`, '/src/app.ts?live'])
    expect(loaded(id), id).toBeNull();
});
