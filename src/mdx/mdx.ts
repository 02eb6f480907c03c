/**
 * The one reader of MDX, for all code that looks into content/ without showing it. The build uses the same parser, so
 * that a page, its Markdown and the tests cannot read one file in three ways.
 */
import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { mdxToMdast } from 'satteri';

export type MdxNode = MdastNode;
/** A component as written: `<Kb n={2269} />`. */
export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** @throws with line and column when a component is not closed or closed twice, or a brace is left open. */
export const readMdx = (source: string): MdxNode => mdxToMdast(source);

export const isElement = (node: MdxNode): node is MdxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const childrenOf = (node: MdxNode): readonly MdxNode[] => ('children' in node ? node.children : []);

/** The attributes of a component: a text as it is, and for an expression the content of its braces. */
export const attributesOf = ({ attributes }: MdxElement): Readonly<Record<string, string>> =>
  Object.fromEntries(
    attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') return [];
      const { name, value } = attribute;
      return [[name, typeof value === 'object' ? (value?.value ?? '') : (value ?? '')]];
    }),
  );

/** Every component in a piece of MDX, each before the components inside it. */
export const elementsIn = (node: MdxNode): MdxElement[] => [
  ...(isElement(node) ? [node] : []),
  ...childrenOf(node).flatMap(elementsIn),
];

/** The place of a node in its source: start and end, in characters. */
export function placeOf({ position }: MdxNode): readonly [number, number] {
  const [from, to] = [position?.start.offset, position?.end.offset];
  if (from === undefined || to === undefined)
    throw new TypeError('A piece of MDX has no place in its source.');
  return [from, to];
}

/** The source between the tags of a component. */
export function insideOf(element: MdxElement, source: string): string {
  const [first, last] = [element.children[0], element.children.at(-1)];
  return first && last ? source.slice(placeOf(first)[0], placeOf(last)[1]) : '';
}
