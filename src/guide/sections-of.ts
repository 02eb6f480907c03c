/** Sections of an article, for its list of contents: read from `<Section id="…" title="…">` in its MDX. */
export const sectionsOf = (mdx: string): { id: string; title: string }[] =>
  [...mdx.matchAll(/<Section id="([^"]+)" title="([^"]+)">/g)].map(([, id = '', title = '']) => ({
    id,
    title,
  }));
