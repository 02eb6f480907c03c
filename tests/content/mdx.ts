/**
 * A file of content/ as its checks need it: front matter, paragraphs, sections, components, plain text. Front matter
 * is read as YAML, the rest by the site's own reader.
 */
import { parse } from 'yaml';
import { sayPlainly } from '../../src/guide/plain-text.ts';
import type { MdxNode } from '../../src/mdx/mdx.ts';
import {
  attributesOf,
  childrenOf,
  elementsIn,
  insideOf,
  isElement,
  placeOf,
  readMdx as read,
} from '../../src/mdx/mdx.ts';
import { sectionsOf } from '../../src/mdx/sections.ts';
import { textOf } from '../../src/mdx/text.ts';

export type Component = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** What stands in it, as written. */
  inside: string;
};

export type Mdx = {
  /** Path from the project's folder. */
  file: string;
  source: string;
  /** Members of a list are joined by a comma. */
  matter: Readonly<Record<string, string>>;
  /** What stands after the front matter. */
  body: string;
  /** The parts of an article; their words are among the paragraphs. */
  sections: readonly { id: string; title: string }[];
  /** Paragraphs and members of lists outside of the ending, as written, with the component around it if there is one. */
  paragraphs: readonly string[];
  /** Paragraphs of each `<Finish>`. */
  endings: readonly (readonly string[])[];
  /** Whatever stands at the outermost level: names of components, else the kind of Markdown. */
  outermost: readonly string[];
};

const isBlock = ({ type }: MdxNode): boolean =>
  ['paragraph', 'list', 'heading', 'blockquote', 'mdxJsxFlowElement'].includes(type);

function paragraphsOf(node: MdxNode, source: string): string[] {
  const whole =
    node.type === 'paragraph' ||
    node.type === 'listItem' ||
    node.type === 'heading' ||
    (isElement(node) && !childrenOf(node).some(isBlock));
  if (whole) return [source.slice(...placeOf(node))];
  return childrenOf(node).flatMap((child) => paragraphsOf(child, source));
}

const matterOf = (yaml: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries((parse(yaml) ?? {}) as Record<string, unknown>).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.join(', ') : String(value),
    ]),
  );

/** @throws with the file, where it is no MDX. */
export function readMdx(file: string, source: string): Mdx {
  const [, head = '', body = source] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  try {
    const outermost = childrenOf(read(body));
    const isEnding = (node: MdxNode) => isElement(node) && node.name === 'Finish';
    const endings = outermost.filter(isEnding).map((node) => paragraphsOf(node, body));
    return {
      file,
      source,
      matter: matterOf(head),
      body,
      sections: sectionsOf(body),
      endings,
      paragraphs: outermost.filter((node) => !isEnding(node)).flatMap((node) => paragraphsOf(node, body)),
      outermost: outermost.map((node) => (isElement(node) ? (node.name ?? '') : node.type)),
    };
  } catch (error) {
    throw new Error(`${file} is no MDX.`, { cause: error });
  }
}

/** The components in a text, in their order. */
export const componentsIn = (text: string): Component[] =>
  elementsIn(read(text)).map((element) => ({
    name: element.name ?? '',
    attributes: attributesOf(element),
    inside: insideOf(element, text),
  }));

/** The keys of `<Ui k="…">` in a text, in their order. */
export const uiKeysIn = (text: string): string[] =>
  componentsIn(text)
    .filter(({ name }) => name === 'Ui')
    .map(({ attributes }) => attributes.k ?? '');

/** Text as a reader meets it. @param labelOf what to put in the place of `<Ui k="…" />` */
export const plainText = (text: string, labelOf: (key: string) => string): string =>
  textOf(read(text), sayPlainly(labelOf));

/** What `<Label>` sets: words of the real app or of a phone, which are given as they are. */
export const labelsIn = (text: string): string[] =>
  componentsIn(text)
    .filter(({ name }) => name === 'Label')
    .map(({ inside }) => inside);

/** What is said with emphasis of one star: names of things on a screen that `<Ui>` does not reach. */
export function emphasisedIn(text: string): string[] {
  const within = (node: MdxNode): string[] =>
    node.type === 'emphasis' ? [textOf(node, () => undefined)] : childrenOf(node).flatMap(within);
  return within(read(text));
}
