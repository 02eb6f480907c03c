import { childrenOf, isElement, type MdxElement, type MdxNode, placeOf } from './mdx.ts';

/** What takes the place of a component. `inside` is what stood in it, its own components already replaced. */
export type Write = (element: MdxElement, inside: string) => string;

type Part = Extract<
  MdxNode,
  { type: MdxElement['type'] | 'mdxFlowExpression' | 'mdxTextExpression' | 'yaml' }
>;

const isPart = (node: MdxNode): node is Part =>
  isElement(node) ||
  node.type === 'mdxFlowExpression' ||
  node.type === 'mdxTextExpression' ||
  node.type === 'yaml';

/** The outermost parts below a node that are no Markdown. */
const partsIn = (node: MdxNode): Part[] =>
  childrenOf(node).flatMap((child) => (isPart(child) ? [child] : partsIn(child)));

/** `{'text'}` is its text and a comment nothing; whatever else is computed has no words. */
function wordsOf(expression: string): string {
  const code = expression.trim();
  const [, , text] = /^(['"`])([^$]*)\1$/.exec(code) ?? [];
  if (text !== undefined) return text;
  if (/^\/\*[\s\S]*\*\/$/.test(code)) return '';
  throw new SyntaxError(`{${code}} has no words: write a text, or a component.`);
}

/**
 * MDX with its components replaced, and all else as it was written. Front matter is left out.
 * @throws on an expression that is neither a text nor a comment.
 */
export function rewrite(node: MdxNode, source: string, write: Write): string {
  const children = childrenOf(node);
  const [first, last] = [children[0], children.at(-1)];
  if (!first || !last) return '';
  let [from, end] = [placeOf(first)[0], placeOf(last)[1]];
  if (node.type === 'root') [from, end] = [0, source.length];
  let text = '';
  for (const part of partsIn(node)) {
    const [start, after] = placeOf(part);
    text += source.slice(from, start);
    if (isElement(part)) text += write(part, rewrite(part, source, write));
    else if (part.type !== 'yaml') text += wordsOf(part.value);
    from = after;
  }
  return text + source.slice(from, end);
}
