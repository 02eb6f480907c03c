import { attributesOf, elementsIn, readMdx } from './mdx.ts';

/** The sections of an article, for its list of contents: `<Section id="…" title="…">` in its MDX. */
export const sectionsOf = (mdx: string): { id: string; title: string }[] =>
  elementsIn(readMdx(mdx))
    .filter(({ name }) => name === 'Section')
    .map((element) => {
      const { id = '', title = '' } = attributesOf(element);
      return { id, title };
    });
