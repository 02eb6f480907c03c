import { readFileSync } from 'node:fs';
import * as whole from 'i18next';
import type { ResourceLanguage } from 'i18next';
import { expect, test } from 'vitest';
import { withoutTheUnused } from '../../../hosting/lighter-i18next.ts';
import { languages } from '../../../src/i18n/languages.ts';

const file = new URL('../../../node_modules/i18next/dist/esm/i18next.js', import.meta.url);
const code = readFileSync(file, 'utf8');
const lighter = withoutTheUnused(code);

type Words = (key: string, given?: object) => string;
type Instance = Awaited<ReturnType<typeof start>>;

/** An instance as src/i18n/translate.ts makes it. */
async function start({ createInstance }: typeof whole, language: string, strings: ResourceLanguage) {
  const instance = createInstance();
  await instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    ns: Object.keys(strings),
    defaultNS: 'practice',
    resources: { [language]: structuredClone(strings) },
    interpolation: { escapeValue: false },
    returnNull: false,
    parseMissingKeyHandler: (key) => `missing: ${key}`,
  });
  return { words: instance.t as unknown as Words, instance };
}

/** The keys of all texts, as i18next writes them. */
const keysIn = (strings: object, before = ''): string[] =>
  Object.entries(strings).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value ? keysIn(value, `${before}${name}.`) : [before + name],
  );

const stringsOf = (language: string): ResourceLanguage =>
  Object.fromEntries(
    ['practice', 'app', 'portal', 'android', 'iphone', 'phone', 'bench', 'textMessages', 'search'].map(
      (name) => {
        const path = new URL(`../../../content/${language}/strings/${name}.json`, import.meta.url);
        return [name, JSON.parse(readFileSync(path, 'utf8')) as ResourceLanguage];
      },
    ),
  );

test('i18next comes without what this site never calls', () => {
  for (const part of ['queueLoad(', 'rtlLngs', 'forkResourceStore', 'Proxy', 'saveMissingPlurals &&'])
    expect([code.includes(part), lighter.includes(part)], part).toEqual([true, false]);
  expect(code.length - lighter.length).toBeLessThan(30_000);
});

test.each(languages)('every text is the same in %s without it', async (language) => {
  const strings = stringsOf(language);
  const light = (await import(`data:text/javascript,${encodeURIComponent(lighter)}`)) as typeof whole;
  const both: [Instance, Instance] = [
    await start(light, language, strings),
    await start(whole, language, strings),
  ];
  const given = [{}, { count: 1, date: new Date(0), user: 'a' }, { count: 5, date: new Date(9e11) }];
  const keys = Object.entries(strings).flatMap(([name, texts]) =>
    keysIn(texts as object).map((key) => `${name}:${key}`),
  );
  expect(keys.length).toBeGreaterThan(300);
  // Plurals are asked for without their endings, and some keys have no text.
  for (const key of [...keys, ...keys.map((each) => each.replace(/_\w+$/, '')), 'app:none', 'none'])
    for (const values of given) {
      const [ours, theirs] = both.map(({ words }) => words(key, values));
      expect(ours, key).toBe(theirs);
    }
  for (const { instance, words } of both) {
    expect(instance.hasResourceBundle(language, 'late')).toBe(false);
    instance.addResourceBundle(language, 'late', { bye: 'Adiós' }, true);
    expect(words('late:bye')).toBe('Adiós');
  }
});

test('a newer i18next that keeps it elsewhere ends the build', () => {
  expect(() => withoutTheUnused('class Connector {}')).toThrow('elsewhere');
});
