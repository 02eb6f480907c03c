/** The collections whose pages are written as Markdown too, each beside its page. Their ids are `<lang>/<name>`. */
export const inMarkdown = ['guides', 'kb'] as const;
