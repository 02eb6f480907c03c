/** The collections whose pages are written as Markdown too, each beside its page. Their ids are `<lang>/<name>`. */
export const inMarkdown = ['guides', 'kb', 'pages'] as const;

/** Path of a page below its language, without the slash at its end: `kb/2269`, `locked-out`. */
export const pathOfEntry = (collection: (typeof inMarkdown)[number], name: string): string =>
  collection === 'pages' ? name : `${collection}/${name}`;
