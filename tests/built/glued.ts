/** Words that only the style sheet keeps apart: a reader mode and a page without styles run them together. */
import type { Page } from './page.ts';

const pieces = /<(\/?)([a-z][\w-]*)([^>]*)>|([^<]+)/gi;
const inLine = new Set(['a', 'b', 'code', 'em', 'i', 'kbd', 'label', 'small', 'span', 'strong']);
const empty = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'path', 'source', 'wbr']);

/** What is drawn or hidden is no text of the page. */
const isNoText = (name: string, attributes: string): boolean =>
  /^(script|style|svg|head)$/.test(name) || /\s(inert|aria-hidden="true")(\s|$)/.test(attributes);

/** Each pair of words of a page that stand in two elements without a space between them. */
export function gluedWords({ html }: Page): string[] {
  const found: string[] = [];
  let before = '';
  let opened = false;
  let skipped: { name: string; depth: number } | undefined;
  for (const [, slash, tag = '', attributes = '', text] of html
    .replaceAll(/<!--.*?-->/gs, '')
    .matchAll(pieces)) {
    const name = tag.toLowerCase();
    if (skipped) {
      if (name === skipped.name) skipped.depth += slash ? -1 : 1;
      if (skipped.depth === 0) skipped = undefined;
    } else if (text !== undefined) {
      if (opened && /[\p{L}\d]$/u.test(before) && /^[\p{L}\d]/u.test(text))
        found.push(`runs words together: “${before.slice(-30)}” and “${text.slice(0, 30)}”`);
      before = text;
      opened = false;
    } else if (!slash && isNoText(name, attributes)) {
      if (!empty.has(name) && !attributes.endsWith('/')) skipped = { name, depth: 1 };
      before = '';
    } else if (!inLine.has(name)) before = '';
    // A sign beside its word, as KB before its number, opens no element.
    else if (!slash) opened = true;
  }
  return found;
}
