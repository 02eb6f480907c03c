import { attributesOf, childrenOf, isElement, type MdxElement, type MdxNode, readMdx } from './mdx.ts';

/** The words of a component in a plain text; undefined when the component says nothing. */
export type Say = (name: string, attributes: Readonly<Record<string, string>>) => string | undefined;

const blocks = new Set([
  'root',
  'paragraph',
  'list',
  'listItem',
  'blockquote',
  'heading',
  'mdxJsxFlowElement',
]);

function partsOf(node: MdxNode, say: Say): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  const said = isElement(node) && node.children.length === 0 ? saidOf(node, say) : undefined;
  const text =
    said ??
    childrenOf(node)
      .map((child) => partsOf(child, say))
      .join('');
  return blocks.has(node.type) ? ` ${text} ` : text;
}

const saidOf = (element: MdxElement, say: Say) => say(element.name ?? '', attributesOf(element));

/** A piece of MDX as a reader hears it: no marks, no components, one space between words. */
export const textOf = (node: MdxNode, say: Say): string => partsOf(node, say).replaceAll(/\s+/g, ' ').trim();

/** The first paragraph of a page, as plain text. */
export function beginningOf(mdx: string, say: Say): string {
  const first = childrenOf(readMdx(mdx)).find(({ type }) => type === 'paragraph');
  return first ? textOf(first, say) : '';
}
