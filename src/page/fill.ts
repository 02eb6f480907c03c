/** Fills `{{name}}` in words that the page carries: a page does without i18next until practice starts. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
