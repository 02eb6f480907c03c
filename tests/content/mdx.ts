/**
 * Reads a guide, a problem's entry or an article as its checks need it: front matter, steps, sections, paragraphs,
 * components, plain text.
 *
 * It knows only what content/ uses: `key: value` front matter, components with quoted or braced attributes, `**` and
 * `*`, lists. What it does not know it leaves in the text, where a check of the words meets it.
 */
import { sectionsOf } from '../../src/guide/sections-of.ts';

export type Component = { name: string; attributes: Readonly<Record<string, string>> };

export type StepWords = {
  id: string;
  attributes: Readonly<Record<string, string>>;
  /** What stands in each `<Do slot="do">`, as written. */
  dos: readonly string[];
  /** The paragraphs after it, as written. */
  paragraphs: readonly string[];
};

export type Mdx = {
  /** Path from the project's folder. */
  file: string;
  source: string;
  matter: Readonly<Record<string, string>>;
  steps: readonly StepWords[];
  /** The parts of an article; their words are among the paragraphs. */
  sections: readonly { id: string; title: string }[];
  /** Paragraphs outside of steps and ending, as written. */
  paragraphs: readonly string[];
  /** Paragraphs of each `<Finish>`. */
  endings: readonly (readonly string[])[];
};

/** Attributes of a tag, up to its end: a `>` inside of quotes or braces is no end. */
const inTag = String.raw`((?:"[^"]*"|\{[^}]*\}|[^>"{])*?)`;
const tag = new RegExp(String.raw`<([A-Z]\w*)\b${inTag}/?>`, 'g');
const element = (name: string) => new RegExp(String.raw`<${name}\b${inTag}>([\s\S]*?)</${name}>`, 'g');

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w-]+)=(?:"([^"]*)"|\{([^}]*)\})/g)].map(([, name = '', quoted, braced]) => [
      name,
      quoted ?? braced ?? '',
    ]),
  );

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n|\n(?=- |\d+\. )/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

export function readMdx(file: string, source: string): Mdx {
  const [, head = '', body = source] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const matter = Object.fromEntries(
    [...head.matchAll(/^(\w+): *(.*)$/gm)].map(([, key = '', value = '']) => [
      key,
      value.trim().replace(/^(["'])(.*)\1$/, '$2'),
    ]),
  );
  const steps = [...body.matchAll(element('Step'))].map(([, attributes = '', inner = '']) => ({
    id: attributesOf(attributes).id ?? '',
    attributes: attributesOf(attributes),
    dos: [...inner.matchAll(element('Do'))].map(([, , text = '']) => text.trim()),
    paragraphs: paragraphsOf(inner.replaceAll(element('Do'), '')),
  }));
  const endings = [...body.matchAll(element('Finish'))].map(([, , inner = '']) => paragraphsOf(inner));
  const rest = body.replaceAll(element('Step'), '\n\n').replaceAll(element('Finish'), '\n\n');
  return { file, source, matter, steps, sections: sectionsOf(body), endings, paragraphs: paragraphsOf(rest) };
}

/** The components in a text, in their order. */
export const componentsIn = (text: string): Component[] =>
  [...text.matchAll(tag)].map(([, name = '', attributes = '']) => ({
    name,
    attributes: attributesOf(attributes),
  }));

/** The keys of `<Ui k="…">` in a text, in their order. */
export const uiKeysIn = (text: string): string[] =>
  componentsIn(text)
    .filter(({ name }) => name === 'Ui')
    .map(({ attributes }) => attributes.k ?? '');

/** Text as a reader meets it. @param labelOf what to put in the place of `<Ui k="…" />` */
export const plainText = (text: string, labelOf: (key: string) => string): string =>
  text
    .replaceAll(/<Ui\b[^>]*?k="([^"]*)"[^>]*>/g, (_, key: string) => labelOf(key))
    .replaceAll(/<Kb\b[^>]*?n=\{(\d+)\}[^>]*\/>/g, 'KB$1')
    .replaceAll(/<ToStep\b[^>]*>/g, 'step 1')
    .replaceAll(/<Support\b[^>]*>/g, 'ibkr.com/support')
    .replaceAll(/<\/?[A-Z][^>]*>/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^(- |\d+\. )/gm, '')
    .replaceAll(/\*+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** What `<Label>` sets: words of the real app or of a phone, which are given as they are. */
export const labelsIn = (text: string): string[] =>
  [...text.matchAll(/<Label\b[^>]*>([^<]*)<\/Label>/g)].map(([, label = '']) => label);

/** What is said with emphasis of one star: names of things on a screen that `<Ui>` does not reach. */
export const emphasisedIn = (text: string): string[] =>
  [...text.matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g)].map(([, words = '']) => words);
