/** Makes the folder of a pseudo-language from that of a language: the same files with other words. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pseudo } from './pseudo.ts';

/** The most characters of a description, since search engines show no more (tests/built/head.ts). */
const mostCharacters = 160;
const mostOf = (key: string): number =>
  /description|^(portal|phone)Text$/.test(key) ? mostCharacters : Infinity;

/** JSON with the same keys. A key that begins with two slashes is a remark. */
export function pseudoJson(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return key.startsWith('//') ? value : pseudo(value, mostOf(key));
  if (Array.isArray(value)) return value.map((member) => pseudoJson(member, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, pseudoJson(member, name)]));
}

/** Attributes of components, and keys of front matter, that hold names of things and no words. */
const namesThings = new Set([
  'id',
  'k',
  'n',
  'at',
  'figure',
  'kind',
  'guide',
  'journey',
  'phone',
  'plays',
  'playsWithoutFigures',
  'problem',
  'step',
]);
const attribute = /([\w-]+)="([^"]*)"/g;
/** Components, the content of braces, the address of a link, the number of an item. */
const mark = /(<\/?[A-Z](?:"[^"]*"|\{[^}]*\}|[^>"{])*>|\{[^}]*\}|\]\([^)]*\)|\n\s*\n|^(?:- |\d+\. ))/gm;

const pseudoMark = (text: string): string =>
  text.startsWith('<')
    ? text.replaceAll(attribute, (all, name: string, value: string) =>
        namesThings.has(name) ? all : `${name}="${pseudo(value)}"`,
      )
    : text;

/** Front matter without words: numbers, dates, lists of names. */
const wordsInMatter = /^(\w+): (?!\[|[\d-]+$)("?)(.+?)\2$/gm;

// The pattern keeps what it splits by, so marks stand at every second index.
const pseudoText = (text: string, most?: number): string =>
  text
    .split(mark)
    .map((part = '', place) => (place % 2 ? pseudoMark(part) : pseudo(part, most)))
    .join('');

export function pseudoMdx(source: string): string {
  const [, head = '', body = source] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const matter = head.replaceAll(wordsInMatter, (all: string, key: string, quote: string, value: string) =>
    namesThings.has(key) ? all : `${key}: ${quote}${pseudoText(value, mostOf(key))}${quote}`,
  );
  return `---\n${matter}\n---\n${pseudoText(body)}`;
}

export function writePseudoContent(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  for (const file of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
    const path = join(to, file);
    if (file.endsWith('.mdx')) writeFileSync(path, pseudoMdx(readFileSync(path, 'utf8')));
    if (file.endsWith('.json'))
      writeFileSync(path, JSON.stringify(pseudoJson(JSON.parse(readFileSync(path, 'utf8')))));
  }
}
