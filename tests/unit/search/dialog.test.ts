// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { listenTo } from '../../../src/search/dialog-events.ts';
import { fillDialog } from '../../../src/search/dialog-parts.ts';
import { makeView } from '../../../src/search/dialog-view.ts';
import { atFirst } from '../../../src/search/reduce.ts';
import type { Tell } from '../../../src/search/run.ts';
import * as hooks from '../../../src/search/search-hooks.ts';
import words from '../../../content/en/strings/search.json' with { type: 'json' };
import type { LookupData } from '../../../src/search/lookup-data.ts';
import { putMarkup } from '../page/put-markup.ts';

/** The dialog needs the words alone: what the look-up knows is not asked here. */
const data: LookupData = {
  language: 'en',
  words,
  targets: {},
  articles: {},
  messages: [],
  answers: [],
  phrases: {},
  vocabulary: { stop: '', same: {}, article: '', number: '', secret: '', is: '' },
  phones: { android: 'Android', iphone: 'iPhone' },
};
let parts: ReturnType<typeof fillDialog>;
const tell = vi.fn<Tell>();

beforeEach(() => {
  tell.mockReset();
  const dialog = document.createElement('dialog');
  document.body.replaceChildren(dialog);
  dialog.showModal();
  parts = fillDialog(dialog, data.words);
});

const press = (key: string, more: KeyboardEventInit = {}): boolean =>
  (document.activeElement ?? parts.dialog).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
  );

/** Two hits in the list: one leads to another page, one to a place on this page. */
function showHits(): HTMLAnchorElement[] {
  putMarkup(
    parts.list,
    `
    <a ${hooks.hit} href="/en/kb/2260/">An article</a>
    <a ${hooks.hit} href="#scan">A step of this page</a>`,
  );
  return [...parts.list.querySelectorAll('a')];
}

describe('what the reader does is told', () => {
  beforeEach(() => listenTo(parts, tell));

  test('typing, Enter and closing', () => {
    parts.field.value = 'pin';
    parts.field.dispatchEvent(new Event('input'));
    parts.form.dispatchEvent(new Event('submit', { cancelable: true }));
    parts.close.click();
    expect(tell.mock.calls.flat()).toEqual([
      { is: 'typed', text: 'pin' },
      { is: 'entered' },
      { is: 'closed' },
    ]);
    expect(parts.dialog.open).toBe(false);
  });

  test('the arrows, with the place that they start from', () => {
    const [first] = showHits();
    parts.field.focus();
    expect(press('ArrowDown'), 'the page does not scroll').toBe(false);
    first?.focus();
    press('ArrowUp');
    expect(tell.mock.calls.flat()).toEqual([
      { is: 'moved', by: 1, from: -1, of: 2 },
      { is: 'moved', by: -1, from: 0, of: 2 },
    ]);
  });

  test('Esc is ours: some browsers would empty the field instead', () => {
    parts.field.focus();
    expect(press('Escape')).toBe(false);
    expect(tell.mock.calls.flat()).toEqual([{ is: 'escaped' }]);
  });

  test('a letter on a hit goes on in the field, a key of the browser does not', () => {
    const [first] = showHits();
    first?.focus();
    press('c', { ctrlKey: true });
    expect(document.activeElement).toBe(first);
    press('c');
    expect(document.activeElement).toBe(parts.field);
  });

  test('a press beside the dialog closes the dialog, a press in it does not', () => {
    parts.form.click();
    expect(parts.dialog.open).toBe(true);
    parts.dialog.click();
    expect(parts.dialog.open).toBe(false);
  });

  test('a hit on this page is gone to without a new page; with Ctrl the browser does what it always does', () => {
    const [, here] = showHits();
    const click = (more: MouseEventInit = {}) =>
      here?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...more }));
    history.replaceState(null, '', '/en/?q=scan');
    parts.list.addEventListener('click', (event) => {
      if (event.ctrlKey) event.preventDefault();
    });
    click({ ctrlKey: true });
    expect(tell).not.toHaveBeenCalled();
    click();
    expect(tell.mock.calls.flat()).toEqual([{ is: 'followed' }]);
    expect(location.search, 'the question does not go along').toBe('');
  });

  test('on leaving the page the search is told, so that the browser keeps no text', () => {
    dispatchEvent(new Event('pagehide'));
    expect(tell).toHaveBeenCalledWith({ is: 'left' });
  });
});

describe('what the search orders is shown', () => {
  test.each([
    [1, data.words.found_one],
    [7, data.words.found_other],
  ])('%i results are counted in words', (said, words) => {
    makeView(data, parts, tell).draw({ ...atFirst, said });
    expect(parts.status.textContent).toBe(words.replace('{{count}}', String(said)));
  });

  test('the focus goes to a hit, to the field, and to the first page of a new part', () => {
    const view = makeView(data, parts, tell);
    const [first] = showHits();
    view.do({ do: 'focus', hit: 0 });
    expect(document.activeElement).toBe(first);
    view.do({ do: 'focus', hit: -1 });
    expect(document.activeElement).toBe(parts.field);
    putMarkup(
      parts.list,
      `<p ${hooks.place}="0"><a href="/a">A</a></p><p ${hooks.place}="5"><a href="/b">B</a></p>`,
    );
    view.do({ do: 'focus-page', from: 3 });
    expect(document.activeElement?.textContent).toBe('B');
    view.do({ do: 'focus-page', from: 9 });
    expect(document.activeElement).toBe(parts.field);
  });

  test('a text is filled in, the first hit is opened, the address keeps the question, the dialog closes', () => {
    const view = makeView(data, parts, tell);
    const opened = vi.fn<() => void>();
    const [first] = showHits();
    first?.addEventListener('click', (event) => {
      event.preventDefault();
      opened();
    });
    view.do({ do: 'fill', text: 'pin' });
    view.do({ do: 'open-first' });
    view.do({ do: 'address', text: 'pin' });
    expect(parts.field.value).toBe('pin');
    expect(opened).toHaveBeenCalledOnce();
    expect(new URLSearchParams(location.search).get('q')).toBe('pin');
    view.do({ do: 'address', text: undefined });
    expect(location.search).toBe('');
    view.do({ do: 'close' });
    expect(parts.dialog.open).toBe(false);
  });

  test('a list that did not load has a button that asks again', () => {
    makeView(data, parts, tell).draw({ ...atFirst, list: [{ is: 'failed' }] });
    parts.list.querySelector('button')?.click();
    expect(tell.mock.calls.flat()).toEqual([{ is: 'retried' }]);
  });
});
