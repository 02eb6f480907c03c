import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import joinedStrings from '../../../hosting/joined-strings.ts';
import { fetchedTogether } from '../../../src/i18n/fetched-together.ts';
import { loadLateStrings, loadPhoneStrings, loadStrings } from '../../../src/i18n/strings.ts';
import { changePinWords, notificationsWords } from '../../../src/i18n/chapter-words.ts';
import { buildStrings } from '../../../src/i18n/at-build.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { phoneNamespaces, withShared } from '../../../src/i18n/shared-labels.ts';

test.each(languages)('a browser gets all that it asks for in %s, and nothing else', async (language) => {
  const all = buildStrings[language];
  const { app, bench, portal, practice } = all;
  expect(await loadStrings(language)).toEqual({ app, bench, portal, practice });
  const { conditions, problems } = all;
  expect(await loadLateStrings(language)).toEqual({ conditions, problems });
  // The words of a chapter come with the chapter.
  const chapters = await Promise.all([changePinWords(language), notificationsWords(language)]);
  const ofChapters = chapters.reduce(withShared, {}) as Partial<Record<string, object>>;
  for (const kind of phoneNamespaces) {
    const usual = await loadPhoneStrings(language, kind);
    expect(usual[kind]).not.toHaveProperty('changePin');
    expect(withShared(usual, { [kind]: ofChapters[kind] ?? {} })).toEqual({ [kind]: all[kind] });
  }
});

test('files that are fetched together become one module; other files are left to Vite', () => {
  const { load } = joinedStrings() as unknown as {
    load: (this: { addWatchFile: (path: string) => void }, id: string) => { code: string } | null;
  };
  const strings = fileURLToPath(new URL('../../../content/en/strings/', import.meta.url));
  const watched: string[] = [];
  const loaded = (id: string) =>
    load.call({ addWatchFile: (path) => watched.push(path.slice(strings.length)) }, id);
  const wordsOf = (id: string): object =>
    JSON.parse(loaded(id)?.code.replace(/^export default /, '') ?? '{}') as object;
  expect(Object.keys(wordsOf(`${strings}app.json?late`))).toEqual(fetchedTogether.late);
  expect(watched.splice(0)).toEqual(fetchedTogether.late.map((name) => `${name}.json`));
  const ofChapters = ['changePin', 'notifications']
    .map((name) => JSON.parse(readFileSync(`${strings}${name}.json`, 'utf8')) as { android: object })
    .reduce<object>((words, { android }) => withShared(words, android), {});
  expect(withShared(wordsOf(`${strings}android.json?phone`), ofChapters)).toEqual(buildStrings.en.android);
  expect(watched).toEqual(['phone.json', 'android.json']);
  for (const id of [`${strings}app.json`, `${strings}app.json?raw`, '/src/app.ts?live'])
    expect(loaded(id), id).toBeNull();
});
