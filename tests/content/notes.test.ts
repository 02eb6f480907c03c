import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { firstLanguage } from '../../src/i18n/languages.ts';
import { expectNoFindings, strings } from './content.ts';

const source = readFileSync('content/NOTES-FOR-TRANSLATORS.md', 'utf8');
/** The key of a note, and the keys in its words. */
const named = [...source.matchAll(/`([a-z]+(?:[.][\w-]+)+(?:[.][*])?|[a-z]+[.][*])`/g)].map(
  ([, key = '']) => key,
);
const noted = [...source.matchAll(/^[|] `([^`]+)` [|] .*\S.* [|]$/gm)].map(([, key = '']) => key);
const keys = strings[firstLanguage].map(({ key }) => key);
const isThere = (key: string): boolean =>
  key.endsWith('.*') ? keys.some((other) => other.startsWith(key.slice(0, -1))) : keys.includes(key);

describe('a note for translators', () => {
  test('is about an existing string, and names only existing strings', () => {
    expect(noted.length).toBeGreaterThan(0);
    expectNoFindings(
      [...new Set([...noted, ...named])]
        .filter((key) => !isThere(key))
        .map((key) => `content/NOTES-FOR-TRANSLATORS.md: no string of ${firstLanguage} is called “${key}”.`),
    );
  });

  test('stands once, in the order of the keys', () => {
    expect(noted).toEqual([...new Set(noted)].sort());
  });
});
