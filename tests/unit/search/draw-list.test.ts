// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import words from '../../../content/en/strings/search.json' with { type: 'json' };
import { makeDrawList } from '../../../src/search/draw-list.ts';
import type { Page } from '../../../src/search/full-text.ts';
import type { LookupData } from '../../../src/search/lookup-data.ts';
import type { Part } from '../../../src/search/search-state.ts';

/** The list needs the words alone. */
const data = { language: 'en', words, targets: {} } as unknown as LookupData;
const reply = (title: string): Part => ({
  is: 'reply',
  reply: {
    is: 'answer',
    answers: [{ is: 'place', target: { kind: 'Guide', title, href: '/en/guides/a/' } }],
    to: 'question',
  },
});
const page = (title: string, said = title): Page => ({
  title,
  href: `/en/${title}/`,
  excerpt: [{ text: said, isFound: false }],
  sections: [],
});
const pages = (of: number, ...found: Page[]): Part => ({
  is: 'pages',
  of,
  pages: found,
  shown: found.length,
  wanted: found.length,
  count: found.length,
  rest: 'none',
});

let list: HTMLElement;
let draw: (parts: readonly Part[]) => void;
beforeEach(() => {
  list = document.createElement('div');
  document.body.replaceChildren(list);
  draw = makeDrawList(data, list, { more: () => undefined, retry: () => undefined });
});
/** The nodes that this puts into the list or takes out of it. */
function changedBy(act: () => void): Node[] {
  const changes = new MutationObserver(() => undefined);
  changes.observe(list, { subtree: true, childList: true });
  act();
  return changes.takeRecords().flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
}
const textsOf = (nodes: readonly Node[]): (string | null)[] => nodes.map(({ textContent }) => textContent);

describe('a key draws only what it changes', () => {
  test('nothing where the answer and the pages are the same again', () => {
    draw([reply('A guide'), pages(1, page('a'), page('b'))]);
    expect(changedBy(() => draw([reply('A guide'), pages(1, page('a'), page('b'))]))).toEqual([]);
    expect(changedBy(() => draw([reply('A guide'), pages(2, page('a'), page('b'))]))).toEqual([]);
  });

  test('the answer where the answer is another', () => {
    draw([reply('A guide')]);
    draw([reply('Another guide')]);
    expect(list.textContent).toContain('Another guide');
  });

  test('the pages from the first one on that is another', () => {
    draw([pages(1, page('a'), page('b', 'before'), page('c'))]);
    const changed = changedBy(() => draw([pages(2, page('a'), page('b', 'now'))]));
    expect(textsOf(changed)).toEqual(['bbefore', 'cc', 'bnow']);
    expect([...list.querySelectorAll('a')].map(({ textContent }) => textContent)).toEqual(['aa', 'bnow']);
  });
});

describe('the list is at its beginning', () => {
  const setPlace = vi.fn<(place: number) => void>();
  beforeEach(() => {
    setPlace.mockReset();
    Object.defineProperty(list, 'scrollTop', { set: setPlace });
    draw([reply('A guide'), pages(1, page('a'))]);
  });

  test('without being told, until the reader scrolls: to set the place lays out the page at once', () => {
    draw([reply('Another guide'), pages(2, page('b'))]);
    expect(setPlace).not.toHaveBeenCalled();
  });

  test('again where a reader who has scrolled gets another answer or the pages of another question', () => {
    list.dispatchEvent(new Event('scroll'));
    draw([reply('A guide'), pages(1, page('a'), page('b'))]);
    expect(setPlace, 'more pages of the same question').not.toHaveBeenCalled();
    draw([reply('A guide'), pages(2, page('b'))]);
    expect(setPlace.mock.calls).toEqual([[0]]);
    list.dispatchEvent(new Event('scroll'));
    draw([reply('Another guide'), pages(2, page('b'))]);
    expect(setPlace).toHaveBeenCalledTimes(2);
  });
});
