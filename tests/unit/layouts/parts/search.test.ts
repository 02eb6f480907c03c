// @vitest-environment happy-dom
import type { MockInstance } from 'vitest';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mountLinkedSearch } from '../../../../src/layouts/parts/linked-search.ts';
import { mountSearchHere } from '../../../../src/layouts/parts/search-here.ts';
import { mountSearchKeys } from '../../../../src/layouts/parts/search-keys.ts';
import { createSearchOpener } from '../../../../src/layouts/parts/search-opener.ts';
import * as hooks from '../../../../src/layouts/site-hooks.ts';
import { again } from '../../../../src/page/part.ts';
import { waits } from '../../../../src/page/waits.ts';
import { stubStorage } from '../../devices/storage-stub.ts';
import { putMarkup } from '../../page/put-markup.ts';

let kept: Map<string, string>;
beforeEach(() => {
  kept = stubStorage('localStorage');
  putMarkup(
    document.body,
    `
    <header><button ${hooks.toSearch}>Search</button></header>
    <p ${hooks.early}>It did not load. <a ${again} href="">Again</a></p>
    <div ${hooks.searchHere} ${waits}><form><input type="search" /></form></div>
    <textarea></textarea>`,
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const press = (key: string, more: KeyboardEventInit = {}, on: EventTarget = document.body): boolean =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));

describe('the keys', () => {
  const open = vi.fn<() => void>();
  mountSearchKeys(open);
  beforeEach(() => open.mockClear());

  test.each<[string, KeyboardEventInit]>([
    ['k', { ctrlKey: true }],
    ['K', { metaKey: true }],
    ['/', {}],
  ])('%s %o opens the search, and does nothing else', (key, more) => {
    expect(press(key, more)).toBe(false);
    expect(open).toHaveBeenCalledOnce();
  });

  test.each<[string, KeyboardEventInit]>([
    ['k', {}],
    ['k', { ctrlKey: true, altKey: true }],
    ['/', { ctrlKey: true }],
    ['a', {}],
  ])('%s %o does not', (key, more) => {
    expect(press(key, more)).toBe(true);
    expect(open).not.toHaveBeenCalled();
  });

  test('the slash is a letter where a text is written, and where the reader has switched the key off', () => {
    press('/', {}, document.querySelector('textarea') ?? document);
    kept.set('ib-key-slash', 'off');
    press('/');
    expect(open).not.toHaveBeenCalled();
  });
});

describe('opening the search', () => {
  const openSearch = vi.fn<(dialog: HTMLDialogElement, text: () => string | undefined) => Promise<void>>();
  let append: MockInstance<(link: HTMLLinkElement) => void>;
  beforeEach(() => {
    openSearch.mockReset();
    // Nobody serves what the page asks for.
    append = vi.spyOn(document.head, 'append').mockReturnValue();
  });
  const shown = (): HTMLDialogElement | null => document.querySelector('dialog[open]');

  test('the dialog is open at once: the browser styles the page while it waits for the files', async () => {
    const loaded = Promise.withResolvers<{ openSearch: typeof openSearch }>();
    const opened = createSearchOpener(() => loaded.promise)();
    const dialog = shown();
    expect(dialog?.open).toBe(true);
    expect(dialog?.childElementCount).toBe(0);
    loaded.resolve({ openSearch });
    await opened;
    expect(openSearch.mock.calls[0]?.[0]).toBe(dialog);
  });

  test('a reader who closes the dialog waits no longer: no key is taken, and no failure is said', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const loaded = Promise.withResolvers<{ openSearch: typeof openSearch }>();
    const open = createSearchOpener(() => loaded.promise);
    const opened = open('pin');
    shown()?.close();
    expect(press('x'), 'the key is not taken').toBe(true);
    loaded.reject(new Error('offline'));
    await opened;
    expect(document.querySelector(`[${hooks.searchFailed}]`)).toBeNull();
    expect(shown()).toBeNull();
  });

  test('what the answer is made from is asked for at once, before the script is there, and not again', async () => {
    document.documentElement.lang = 'es';
    const open = createSearchOpener(() => Promise.resolve({ openSearch }));
    const opened = open();
    expect(append.mock.calls.map(([{ rel, as, href }]) => [rel, as, new URL(href).pathname])).toEqual([
      // These tests run without styles.
      ['preload', 'style', '/'],
      ['preload', 'fetch', '/es/search.json'],
      ['preload', 'fetch', '/search-model.json'],
    ]);
    await opened;
    await open();
    expect(append).toHaveBeenCalledTimes(3);
  });

  test('what the reader types while the search loads is asked for', async () => {
    const loaded = Promise.withResolvers<{ openSearch: typeof openSearch }>();
    const opened = createSearchOpener(() => loaded.promise)('p');
    press('i');
    press('n');
    press('Shift');
    press('x', { ctrlKey: true });
    press('y', {}, document.querySelector('textarea') ?? document);
    loaded.resolve({ openSearch });
    await opened;
    expect(openSearch.mock.calls[0]?.[1]()).toBe('pin');
    press('s');
    expect(openSearch.mock.calls[0]?.[1](), 'the dialog has its own field now').toBe('pin');
  });

  test('letters that fall into the field of the dialog before it asks are asked for too', async () => {
    const loaded = Promise.withResolvers<{ openSearch: typeof openSearch }>();
    const opened = createSearchOpener(() => loaded.promise)();
    const field = document.createElement('input');
    shown()?.append(field);
    for (const key of 'pin')
      expect(press(key, {}, field), 'the field itself takes no letter yet').toBe(false);
    loaded.resolve({ openSearch });
    await opened;
    expect(openSearch.mock.calls[0]?.[1]()).toBe('pin');
  });

  test('an opening that was closed asks nothing of a dialog that is open anew', async () => {
    const loaded = Promise.withResolvers<{ openSearch: typeof openSearch }>();
    const open = createSearchOpener(() => loaded.promise);
    const first = open('old');
    shown()?.close();
    const second = open('new');
    loaded.resolve({ openSearch });
    await Promise.all([first, second]);
    expect(openSearch.mock.calls.map(([, text]) => text())).toEqual([undefined, 'new']);
  });

  test('a failure is said, and the next try keeps the text and takes the message away', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    let isOffline = true;
    const open = createSearchOpener(() =>
      isOffline ? Promise.reject(new Error('offline')) : Promise.resolve({ openSearch }),
    );
    await open('pin');
    expect(shown(), 'the message would be behind the dialog').toBeNull();
    const failed = document.querySelector(`header + [${hooks.searchFailed}]`);
    expect(failed?.getAttribute('role')).toBe('alert');
    expect(failed?.textContent).toBe('It did not load. Again');
    isOffline = false;
    failed?.querySelector('button')?.click();
    await vi.waitFor(() => expect(openSearch).toHaveBeenCalledOnce());
    expect(openSearch.mock.calls[0]?.[1]()).toBe('pin');
    expect(document.querySelector(`[${hooks.searchFailed}]`)).toBeNull();
  });
});

test('?q= opens the search, at once and on the way back', () => {
  const open = vi.fn<(text: string) => void>();
  history.replaceState(null, '', '/en/?q=lost%20phone');
  mountLinkedSearch(open);
  expect(open.mock.calls).toEqual([['lost phone']]);
  history.replaceState(null, '', '/en/');
  dispatchEvent(new PopStateEvent('popstate'));
  expect(open).toHaveBeenCalledOnce();
  history.replaceState(null, '', '/en/?q=pin');
  dispatchEvent(new PopStateEvent('popstate'));
  expect(open).toHaveBeenLastCalledWith('pin');
});

test('a field in a page hands its text on, and keeps nothing', () => {
  const open = vi.fn<(text: string) => void>();
  const place = document.querySelector<HTMLElement>(`[${hooks.searchHere}]`);
  const field = place?.querySelector('input');
  if (!place || !field) throw new Error('The page has no such field.');
  mountSearchHere(place, open);
  expect(place.hasAttribute(waits)).toBe(false);
  field.value = 'lost phone';
  place.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  expect(open).toHaveBeenCalledWith('lost phone');
  expect(field.value).toBe('');
  field.value = 'half a';
  dispatchEvent(new Event('pagehide'));
  expect(field.value).toBe('');
});
