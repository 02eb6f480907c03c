import type { MdxNode } from './mdx.ts';
import { attributesOf, childrenOf, elementsIn, readMdx } from './mdx.ts';
import type { Say } from './text.ts';
import { textOf } from './text.ts';

/** The sections of an article, as its MDX has them: `<Section id="…" title="…">`, some with a `figure="…"`. */
export const sectionsOf = (mdx: string): { id: string; title: string; figure?: string }[] =>
  sectionElements(mdx).map(({ id, title, figure }) => ({ id, title, ...(figure && { figure }) }));

/** The same sections with the beginning of their text, in whole sentences. */
export const sectionsWithText = (mdx: string, say: Say): { id: string; title: string; text: string }[] =>
  sectionElements(mdx).map(({ id, title, element }) => {
    const first = paragraphsIn(element)[0];
    return { id, title, text: first ? beginning(textOf(first, say)) : '' };
  });

const sectionElements = (mdx: string) =>
  elementsIn(readMdx(mdx))
    .filter(({ name }) => name === 'Section')
    .map((element) => {
      const { id = '', title = '', figure } = attributesOf(element);
      return { id, title, figure, element };
    });

const paragraphsIn = (node: MdxNode): MdxNode[] =>
  node.type === 'paragraph' ? [node] : childrenOf(node).flatMap(paragraphsIn);

/** After this many characters, no further sentence begins. */
const enough = 60;

/** The first sentences of a text, enough to say something and none of them cut. */
function beginning(text: string): string {
  const sentences = text.match(/.+?(?:[.!?:](?=\s|$)|$)/gu) ?? [];
  let said = '';
  for (const sentence of sentences) {
    if (said.length >= enough) break;
    said += sentence;
  }
  return said.trim();
}
