/** What the search's list holds: groups of answers, of pages, of places to start from, and notes. */
import type { Page } from './full-text.ts';
import { answerItem, linkTo, make, sectionLink } from './hits.ts';
import type { LookupData } from './lookup-data.ts';
import type { Reply } from './reply.ts';

/** A list under its heading. */
export function titled(title: string, list: Node): DocumentFragment {
  const group = document.createDocumentFragment();
  group.append(make('h2', 'search-group', title), list);
  return group;
}

/**
 * An answer under its heading. The heading of near places says that they are only near; when no page answers, who can
 * help is named first.
 */
export function replyOf(data: LookupData, { is, answers }: Reply): DocumentFragment {
  const part = document.createDocumentFragment();
  if (is === 'none') part.append(noPageOf(data));
  if (answers.length > 0) {
    const items = answers.map((answer) => answerItem(answer, data));
    const title = is === 'answer' ? data.words.answers : data.words.near;
    part.append(titled(title, make('ul', 'hits', ...items)));
  }
  return part;
}

/** Says in one sentence that no page answers, with a link to people who can help. */
function noPageOf({ words, targets }: LookupData): HTMLElement {
  const person = make('a', '', words.person);
  person.href = targets['page:locked-out#call']?.href ?? '';
  return make('p', 'search-note', words.noPage, ' ', person);
}

/**
 * Leaves out a page that the look-up has already named (its address is in `known`), but not other places on that
 * page.
 */
export function pageItem(page: Page, known: readonly string[]): HTMLLIElement[] {
  const sections = page.sections.filter(({ href }) => !known.includes(href));
  if (sections.length === 0) return known.includes(page.href) ? [] : [make('li', '', sectionLink(page))];
  const places = sections.map((section) => make('li', '', sectionLink(section)));
  return [make('li', '', linkTo(page.href, make('b', '', page.title)), make('ul', 'sections', ...places))];
}

/** The same link as in guide/Support.astro: the telephone numbers are there, and change. */
function supportLink(): HTMLAnchorElement {
  const link = make('a', '', 'ibkr.com/support');
  link.href = 'https://www.ibkr.com/support';
  link.rel = 'noreferrer';
  return link;
}

/** Where to start when the reader asks nothing, or when nothing answers. */
export function helpOf({ words, targets }: LookupData): Node {
  const pages = [
    ['page:home', words.help.home, words.help.homeText],
    ['page:troubleshoot', words.help.troubleshoot, words.help.troubleshootText],
    ['page:library', words.help.library, words.help.libraryText],
  ] as const;
  const items = pages.flatMap(([id, name, text]) => {
    const href = targets[id]?.href;
    if (href === undefined) return [];
    return [make('li', '', linkTo(href, make('b', '', name), make('span', 'hit-text', text)))];
  });
  return titled(
    words.start,
    make('ul', 'hits', ...items, make('li', 'hit-note', make('p', '', words.support, ' ', supportLink()))),
  );
}

export function nothingOf(data: LookupData): Node {
  const part = document.createDocumentFragment();
  part.append(make('p', 'search-note', data.words.nothingText), helpOf(data));
  return part;
}

/** Why the field was cleared, and what kind of text it held. */
export function noteOf({ words }: LookupData, of: 'code' | 'secret' | 'unjudged', said: string): HTMLElement {
  const isCode = of === 'code';
  const note = make(
    'div',
    'search-note',
    make('b', '', isCode ? words.practiceCode : words.private),
    make('p', '', said),
    make('p', '', isCode ? words.practiceCodeText : words.privateText),
  );
  note.setAttribute('role', 'alert');
  return note;
}
