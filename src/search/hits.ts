/** The look of answers and pages in a list: the same in the search, on the page of problems and for a wrong address. */
import type { Section } from './full-text.ts';
import type { Answer } from './lookup.ts';
import type { LookupData } from './lookup-data.ts';
import * as hooks from './search-hooks.ts';
import type { Piece } from './sentences.ts';

type Child = Node | string;

/** An element with a class and its children. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** Fills `{{name}}`. guide/guide-page.ts has its own copy: a shared file would be one more request on every guide. */
export const filled = (text: string, name: string, value: string | number): string =>
  text.replace(`{{${name}}}`, String(value));

export function linkTo(href: string, ...children: Child[]): HTMLAnchorElement {
  const link = make('a', 'hit', ...children);
  link.href = href;
  link.setAttribute(hooks.hit, '');
  return link;
}

/** A message without quotation marks: the page adds those of the message's language. */
export const bare = (said: string): string => said.replaceAll(/^[\p{Pi}\p{Pf}„]|[\p{Pi}\p{Pf}]$/gu, '');

/** One answer of the look-up: its kind, where it leads, and what can be said at once. */
export function answerItem(answer: Answer, { words, language }: LookupData): HTMLLIElement {
  if (answer.is === 'no-article') {
    return make(
      'li',
      'hit-note',
      make('b', '', filled(words.noArticle, 'number', answer.number)),
      make('p', '', words.noArticleText),
    );
  }
  const { target } = answer;
  const kind =
    answer.is === 'message'
      ? words.kind.message
      : answer.is === 'article'
        ? filled(words.kind.article, 'number', answer.number)
        : target.kind;
  const parts: Child[] = [make('small', 'hit-kind', kind)];
  const text = (answer.is === 'message' ? answer.more : undefined) ?? target.text;
  if (answer.is === 'message') {
    const said = make('span', 'hit-said', answer.quoted);
    said.lang = answer.language;
    parts.push(said);
  } else parts.push(make('b', '', target.title));
  if (text !== undefined) parts.push(make('span', 'hit-text', text));
  if (answer.is === 'message' && bare(answer.said) !== bare(target.title))
    parts.push(make('span', 'hit-to', target.title));
  const item = make('li', 'answered', linkTo(target.href, ...parts));
  if (language !== document.documentElement.lang) item.lang = language;
  return item;
}

/** The text, with the found words marked. */
const excerptOf = (pieces: readonly Piece[]): Child[] =>
  pieces.map(({ text, isFound }) => (isFound ? make('mark', '', text) : text));

/** A link to a page or to a place on it. */
export const sectionLink = ({ title, href, excerpt }: Section): HTMLAnchorElement =>
  linkTo(href, make('b', '', title), make('span', 'hit-text', ...excerptOf(excerpt)));
