import { childrenOf, isElement, type MdxElement, type MdxNode, placeOf } from './mdx.ts';

/**
 * Makes the text that takes the place of a component. `inside` is the component's content, in which components have
 * already been replaced.
 */
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

/** The outermost parts below a node that are not Markdown. */
const partsIn = (node: MdxNode): Part[] =>
  childrenOf(node).flatMap((child) => (isPart(child) ? [child] : partsIn(child)));

/** `{'text'}` becomes its text and a comment nothing; other expressions have no words. */
function wordsOf(expression: string): string {
  const code = expression.trim();
  const [, , text] = /^(['"`])([^$]*)\1$/.exec(code) ?? [];
  if (text !== undefined) return text;
  if (/^\/\*[\s\S]*\*\/$/.test(code)) return '';
  throw new SyntaxError(`{${code}} has no words: write a text, or a component.`);
}

/**
 * MDX with its components replaced and the rest as it was written, without front matter.
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
