/**
 * A file of content/ as its checks need it: front matter, paragraphs, sections, components, plain text. The YAML
 * parser reads the front matter, the site's own reader the rest.
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
  /** The content of the component, as written. */
  inside: string;
};

export type Mdx = {
  /** Path from the project's folder. */
  file: string;
  source: string;
  /** A comma joins the members of a list. */
  matter: Readonly<Record<string, string>>;
  /** The text after the front matter. */
  body: string;
  /** The parts of an article; their words are among the paragraphs. */
  sections: readonly { id: string; title: string }[];
  /** Paragraphs and list members outside the ending, as written, each with the component around it if there is one. */
  paragraphs: readonly string[];
  /** The paragraphs of each `<Finish>`. */
  endings: readonly (readonly string[])[];
  /** The outermost nodes: names of components, or else the kind of Markdown. */
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

/** @throws with the file when it is not MDX. */
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

/** Text as a reader meets it. @param labelOf The text for each `<Ui k="…" />`. */
export const plainText = (text: string, labelOf: (key: string) => string): string =>
  textOf(read(text), sayPlainly(labelOf));

/** The words in `<Label>`: words of the real app or of a phone, given literally. */
export const labelsIn = (text: string): string[] =>
  // A value with a format is no text in MDX.
  componentsIn(text.replaceAll(/\{\{[^}]*\}\}/g, ''))
    .filter(({ name }) => name === 'Label')
    .map(({ inside }) => inside);

/** The words between single asterisks: names of things on a screen that `<Ui>` does not cover. */
export function emphasisedIn(text: string): string[] {
  const within = (node: MdxNode): string[] =>
    node.type === 'emphasis' ? [textOf(node, () => undefined)] : childrenOf(node).flatMap(within);
  return within(read(text));
}
