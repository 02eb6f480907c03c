/** What to do in a step, from `do` in its front matter: words, and labels of controls between them. */
import { attributesOf, childrenOf, isElement, readMdx } from '../mdx/mdx.ts';
import type { UiKey } from './ui-label.ts';

/** A piece of the sentence: words, or the name of a control whose label stands there. */
export type Piece = string | { k: UiKey };

/** @throws if the sentence holds anything but words and `<Ui k="…" />`. */
export function piecesOf(sentence: string): Piece[] {
  const [paragraph, ...rest] = childrenOf(readMdx(sentence));
  if (paragraph?.type !== 'paragraph' || rest.length > 0)
    throw new SyntaxError(`"${sentence}" is not one line of words.`);
  return paragraph.children.map((node) => {
    if (node.type === 'text') return node.value;
    const isLabel = isElement(node) && node.name === 'Ui' && node.children.length === 0;
    const { k } = isLabel ? attributesOf(node) : {};
    if (!k) throw new SyntaxError(`"${sentence}": nothing but words and <Ui k="…" /> may stand there.`);
    return { k: k as UiKey };
  });
}
