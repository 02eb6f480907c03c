/** Finds English on a page of a pseudo-language: words without an accent. */

import { userIds } from '../../src/enrolment/users.ts';
import { languages } from '../../src/i18n/languages.ts';

/** A text on a page, and its place. */
export type Found = { where: string; text: string };

/** What stays the same in every language. */
const names: readonly RegExp[] = [
  /\{\{[^}]*\}\}/g, // what a script of the page fills in
  /\b(?:https?:\/\/|[\w-]+[.])[\w-]+(?:[.:][\w-]+)*(?:\/\S*)?/g, // an address
  /\bP\w{3}(?:[ -]?\w{4}){3}\b/g, // a practice code
  /\bKB(?=\d*\b)/g, // what articles are counted by
  /\bMarkdown\b/g, // a form of text
  /\b(?:Android|iOS) \d+/g, // systems of phones
  /^\p{Lu}\p{Ll}+day, \p{Lu}\p{Ll}+ \d+$/u, // a date, which browsers say in English in a language that is unknown to them
  new RegExp(userIds.join('|'), 'g'),
  new RegExp(`^(?:${languages.join('|')})$`, 'i'), // the switch of the language
];

/** @returns the words without an accent */
export function englishIn(text: string): string[] {
  const rest = names.reduce((left, name) => left.replace(name, ' '), text);
  return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => /^[a-z]{2,}$/i.test(word));
}

/**
 * Runs in the page, so it uses nothing from outside: collects all that a reader sees, hears or is shown with a link
 * to the page. Elements that name another language are left out.
 */
export function textsOf(root: Element): Found[] {
  const spoken = [
    'alt',
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
    'placeholder',
    'title',
  ];
  /** Attributes with lists of ids, or with a pattern for the name of a browser. */
  const ids = ['data-steps', 'data-same-step', 'data-when', 'data-browser'];
  const shared = /description|title|site_name|alt$/;
  const language = document.documentElement.lang;
  const found: Found[] = [];
  const nameOf = (element: Element): string =>
    `<${[element.localName, element.id && `#${element.id}`, element.classList.length > 0 && `.${element.classList[0]}`].filter(Boolean).join('')}>`;
  for (const element of [root, ...root.querySelectorAll('*')]) {
    const around = element.closest('[lang]')?.getAttribute('lang') ?? language;
    if (around !== language || ['style', 'svg', 'noscript'].includes(element.localName)) continue;
    const add = (what: string, text: string | null): void => {
      if (text?.trim()) found.push({ where: `${nameOf(element)} ${what}`.trim(), text: text.trim() });
    };
    if (element instanceof HTMLScriptElement) {
      if (element.type === 'application/json')
        JSON.parse(element.text, (_, value: unknown) => {
          if (typeof value === 'string') add('', value);
          return value;
        });
      continue;
    }
    for (const node of element.childNodes) if (node instanceof Text) add('', node.data);
    for (const { name, value } of element.attributes) {
      const isSaid = name.startsWith('data-') && !ids.includes(name) && /^\p{Lu}|\s/u.test(value);
      if (isSaid && /^[[{]/.test(value))
        JSON.parse(value, (_, part: unknown) => {
          if (typeof part === 'string') add(name, part);
          return part;
        });
      else if (isSaid || spoken.includes(name)) add(name, value);
    }
    if (
      element instanceof HTMLMetaElement &&
      shared.test(element.name || (element.getAttribute('property') ?? ''))
    )
      add(element.name || (element.getAttribute('property') ?? ''), element.content);
  }
  return found;
}
