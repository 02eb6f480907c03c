/** Every short text is used, and every text that it quotes exists: otherwise one of the two is out of date. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chapterIds, deviceKinds, kinds } from '../../src/devices/kinds.ts';
import { phoneNamespaces } from '../../src/i18n/shared-labels.ts';
import { expectNoFindings, languages, stringOf, strings, without } from './content.ts';

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

/** True when the code names the string whole, or by a template that can produce its key. */
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

describe.each([
  'android',
  'app',
  'bench',
  'conditions',
  'guide',
  'iphone',
  'phone',
  'portal',
  'practice',
  'problems',
])('%s.json', (file) => {
  test('has no text that no code uses', () => {
    const strings = JSON.parse(readFileSync(`content/en/strings/${file}.json`, 'utf8')) as object;
    // Every kind of phone says the shared words, in its own namespace.
    const namespaces = file === 'phone' ? phoneNamespaces : [file];
    expect(
      [...leavesOf(strings)].filter((leaf) => !namespaces.every((namespace) => isSaid(namespace, leaf))),
    ).toEqual([]);
  });
});

describe.each(deviceKinds)('a screen of %s', (kind) => {
  test('has a title in every language, and every title a screen', async () => {
    const { facts } = await kinds[kind].load(chapterIds);
    const screens = Object.keys(facts.screens);
    const prefixes = [kind, ...(kinds[kind].family === 'phone' ? ['phone'] : [])].map(
      (file) => `${file}.screen.`,
    );
    expectNoFindings(
      languages.flatMap((language) => [
        ...screens
          .filter((screen) => !stringOf(language, `${kind}.screen.${screen}`)?.trim())
          .map(
            (screen) =>
              `content/${language}/strings/${kind}.json: "screen" lacks "${screen}". Name the screen.`,
          ),
        ...strings[language].flatMap(({ file, key }) =>
          prefixes
            .filter((prefix) => key.startsWith(prefix))
            .flatMap((prefix) => without([key.slice(prefix.length)], screens))
            .map((screen) => `${file}: ${kind} has no screen "${screen}". Delete its title.`),
        ),
      ]),
    );
  });
});

describe('what a phone says', () => {
  /** The keys of a file, without its name, each with its text in every language. */
  const textsOf = (file: string): Map<string, string> =>
    new Map(
      strings.en
        .filter(({ key }) => key.startsWith(`${file}.`))
        .map(({ key }) => [
          key.slice(file.length + 1),
          languages.map((language) => stringOf(language, key)).join('\n'),
        ]),
    );
  const [first, ...others] = phoneNamespaces.map(textsOf);

  test('and every other phone says, too, stands once in phone.json', () => {
    expectNoFindings(
      [...(first ?? [])]
        .filter(([key, texts]) => others.every((other) => other.get(key) === texts))
        .map(
          ([key]) =>
            `"${key}" is the same in ${phoneNamespaces.map((kind) => `${kind}.json`).join(' and ')}: move it to phone.json.`,
        ),
    );
  });

  test('stands in one file: a kind of phone has none of the keys of phone.json', () => {
    expectNoFindings(
      phoneNamespaces.flatMap((kind) =>
        [...textsOf('phone').keys()]
          .filter((key) => textsOf(kind).has(key))
          .map((key) => `${kind}.json: "${key}" stands in phone.json too. If it differs, take it out there.`),
      ),
    );
  });
});

test('a text quotes only texts that exist', () => {
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
