/** Every short text is said somewhere, and what it quotes is there: else one of the two is out of date. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectNoFindings, languages, stringOf, strings } from './content.ts';

const filesIn = (folder: string, name: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
const sources = [...filesIn('src', /[.](ts|tsx|astro)$/), ...filesIn('content/en', /[.]mdx$/)].join('\n');

function* leavesOf(node: object, path = ''): Generator<string> {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'object' && !Array.isArray(value))
      yield* leavesOf(value as object, `${path}${key}.`);
    else yield `${path}${key}`;
  }
}

/** Named whole, or by a template of which this may come. */
function isSaid(namespace: string, leaf: string): boolean {
  const path = leaf.replace(/_(one|other)$/, '');
  if ([`${namespace}:${path}`, `${namespace}.${path}`].some((name) => sources.includes(name))) return true;
  const parts = path.split('.');
  return parts.some((_, place) => {
    const start = parts
      .slice(0, place)
      .map((part) => `${part}.`)
      .join('');
    const templates = [`${namespace}:${start}\${`, ...(place > 0 ? [`}:${start}\${`] : [])];
    return templates.some((name) => sources.includes(name));
  });
}

describe.each(['android', 'app', 'bench', 'conditions', 'guide', 'iphone', 'portal', 'practice', 'problems'])(
  '%s.json',
  (namespace) => {
    test('has no text that nobody says', () => {
      const strings = JSON.parse(readFileSync(`content/en/strings/${namespace}.json`, 'utf8')) as object;
      expect([...leavesOf(strings)].filter((leaf) => !isSaid(namespace, leaf))).toEqual([]);
    });
  },
);

test('a text that quotes another one names it as it is now', () => {
  expectNoFindings(
    languages.flatMap((language) =>
      strings[language].flatMap(({ file, key, text }) =>
        [...text.matchAll(/\$t\(([^),]+)/g)]
          .map(([, quoted = '']) => quoted.trim())
          .filter((quoted) => stringOf(language, quoted.replace(':', '.')) === undefined)
          .map((quoted) => `${file}: "${key}" quotes "${quoted}", which is not there.`),
      ),
    ),
  );
});
