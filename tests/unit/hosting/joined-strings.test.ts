import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import joinedStrings from '../../../hosting/joined-strings.ts';
import { fetchedTogether } from '../../../src/i18n/fetched-together.ts';
import { loadLateStrings, loadPhoneStrings, loadStrings } from '../../../src/i18n/strings.ts';
import {
  changePinWords,
  clearDataWords,
  moveKeyWords,
  notificationsWords,
  paperWords,
  passwordWords,
  quietWords,
  restoreWords,
  secondFactorWords,
  secureLoginWords,
  textMessagesWords,
  twoPhonesWords,
} from '../../../src/i18n/chapter-words.ts';
import { buildStrings } from '../../../src/i18n/at-build.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { chapterFiles, ofEachPhone, phoneNamespaces, withShared } from '../../../src/i18n/shared-labels.ts';

test.each(languages)('a browser gets all that it asks for in %s, and nothing else', async (language) => {
  const all = buildStrings[language];
  const { app, bench, portal, practice } = all;
  // The words of a chapter come with the chapter.
  const ofChapters = await Promise.all([
    changePinWords(language),
    clearDataWords(language),
    moveKeyWords(language),
    notificationsWords(language),
    paperWords(language),
    passwordWords(language),
    quietWords(language),
    restoreWords(language),
    secondFactorWords(language),
    secureLoginWords(language),
    textMessagesWords(language),
    twoPhonesWords(language),
  ]);
  const withChapters = (usual: object): Record<string, unknown> =>
    ofChapters.reduce(withShared, usual) as never;
  const live = await loadStrings(language);
  expect(live.app).not.toHaveProperty('texts');
  expect(Object.keys(live).sort()).toEqual(['app', 'bench', 'portal', 'practice']);
  const joined = withChapters(live);
  for (const [name, words] of Object.entries({ app, bench, portal, practice }))
    expect(joined[name], name).toEqual(words);
  const { conditions, problems } = all;
  const late = withChapters(await loadLateStrings(language));
  expect([late['conditions'], late['problems']]).toEqual([conditions, problems]);
  for (const kind of phoneNamespaces) {
    const usual = await loadPhoneStrings(language, kind);
    expect(usual[kind]).not.toHaveProperty('changePin');
    expect(withChapters(usual)[kind]).toEqual(all[kind]);
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
  const added = chapterFiles.map(
    (name) =>
      ofEachPhone(JSON.parse(readFileSync(`${strings}${name}.json`, 'utf8')) as Record<string, object>)[
        'android'
      ] ?? {},
  );
  expect(added.reduce(withShared, wordsOf(`${strings}android.json?phone`))).toEqual(buildStrings.en.android);
  expect(watched).toEqual(['phone.json', 'android.json']);
  for (const id of [`${strings}app.json`, `${strings}app.json?raw`, '/src/app.ts?live'])
    expect(loaded(id), id).toBeNull();
});
