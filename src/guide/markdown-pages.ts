/**
 * The collections that are published as Markdown too, beside the HTML. Ids of entries are `<lang>/<name>`.
 */
export const inMarkdown = ['guides', 'kb', 'pages'] as const;

/** Path of a page below its language, without a slash at the end: `kb/2269`, `locked-out`. */
export const pathOfEntry = (collection: (typeof inMarkdown)[number], name: string): string =>
  collection === 'pages' ? name : `${collection}/${name}`;
