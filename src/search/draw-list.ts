/**
 * Draws the list. A part that only grew or changed a word keeps its place, its focus and what a screen reader has
 * read out.
 */
import { findAll } from '../page/find.ts';
import { make } from './hits.ts';
import type { LookupData } from './lookup-data.ts';
import { helpOf, noteOf, nothingOf, pageItem, replyOf, titled } from './parts.ts';
import { place } from './search-hooks.ts';
import type { Part } from './search-state.ts';

export type Presses = { more: () => void; retry: () => void };

type Drawn = { part: Part; node: HTMLElement; change?: (next: Part, named: string) => boolean };
type Pages = Extract<Part, { is: 'pages' }>;

/** The addresses of the answers: the pages below need not name these again. */
const namedIn = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) =>
    part.is === 'reply'
      ? part.reply.answers.flatMap((answer) => ('target' in answer ? [answer.target.href] : []))
      : [],
  );

/** What a reader sees of a reply. */
const contentOf = ({ reply: { is, answers } }: Extract<Part, { is: 'reply' }>): string =>
  JSON.stringify([is, answers]);

/** The question whose pages stand in the list. */
const questionOf = (parts: readonly Part[]): number | undefined =>
  parts.find((part) => part.is === 'pages')?.of;

/** @returns the first link of the pages from this place on. */
export const firstFrom = (list: Element, from: number): HTMLElement | undefined =>
  findAll(list, place)
    .find((item) => Number(item.getAttribute(place)) >= from)
    ?.querySelector('a') ?? undefined;

export function makeDrawList(
  data: LookupData,
  list: Element,
  { more, retry }: Presses,
): (parts: readonly Part[]) => void {
  const { words } = data;
  let drawn: Drawn[] = [];
  let isScrolled = false;
  list.addEventListener('scroll', () => (isScrolled = true));

  const button = (text: string, press: () => void): HTMLButtonElement => {
    const made = make('button', 'btn sm', text);
    made.type = 'button';
    made.addEventListener('click', press);
    return made;
  };
  const failure = (again: () => void): HTMLElement =>
    make('div', 'search-note', make('p', '', words.failed), button(words.retry, again));

  function pagesPart(part: Pages, named: readonly string[]): Drawn {
    const items = make('ul', 'hits');
    const below = make('div', '');
    const node = make('div', '', titled(words.pages, items), below);
    let filled: string[] = [];
    let rest: Pages['rest'] = 'none';
    const fill = (next: Pages): void => {
      const before = filled;
      filled = next.pages.map((page) => JSON.stringify(page));
      const changed = filled.findIndex((page, at) => page !== before[at]);
      const from = changed < 0 ? filled.length : changed;
      for (const item of findAll(items, place)) if (Number(item.getAttribute(place)) >= from) item.remove();
      for (const [at, page] of next.pages.slice(from).entries())
        for (const item of pageItem(page, named)) {
          item.setAttribute(place, String(from + at));
          items.append(item);
        }
      node.hidden = items.childElementCount === 0;
      if (next.rest === rest) return;
      ({ rest } = next);
      below.replaceChildren(
        ...(rest === 'more' ? [button(words.more, more)] : rest === 'failed' ? [failure(more)] : []),
      );
    };
    fill(part);
    return {
      part,
      node,
      change: (next, nowNamed) => {
        if (next.is !== 'pages' || nowNamed !== named.join()) return false;
        fill(next);
        return true;
      },
    };
  }

  function notePart(part: Extract<Part, { is: 'note' }>): Drawn {
    const node = noteOf(data, part.of, part.said);
    return {
      part,
      node,
      change: (next) => {
        if (next.is !== 'note' || next.of !== part.of) return false;
        node.querySelector('p')!.textContent = next.said;
        return true;
      },
    };
  }

  function drawnOf(part: Part, named: readonly string[]): Drawn {
    switch (part.is) {
      case 'pages':
        return pagesPart(part, named);
      case 'note':
        return notePart(part);
      case 'reply':
        return {
          part,
          node: make('div', '', replyOf(data, part.reply)),
          change: (next) => next.is === 'reply' && contentOf(next) === contentOf(part),
        };
      case 'help':
        return { part, node: make('div', '', helpOf(data)) };
      case 'nothing':
        return { part, node: make('div', '', nothingOf(data)) };
      case 'failed':
        return { part, node: failure(retry) };
    }
  }

  return (parts) => {
    const named = namedIn(parts);
    const old = drawn;
    drawn = parts.map((part, at) => {
      const before = old[at];
      const stays = before && (before.part === part || before.change?.(part, named.join()));
      return stays ? { ...before, part } : drawnOf(part, named);
    });
    const nodes = drawn.map(({ node }) => node);
    const isNew =
      drawn[0]?.node !== old[0]?.node || questionOf(parts) !== questionOf(old.map(({ part }) => part));
    // To set the place makes the browser lay out the page at once.
    if (isScrolled && isNew) {
      list.scrollTop = 0;
      isScrolled = false;
    }
    if (nodes.length !== list.childElementCount || nodes.some((node, at) => list.children[at] !== node))
      list.replaceChildren(...nodes);
  };
}
