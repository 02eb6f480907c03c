/** Opens the search, of which nothing is fetched before the reader asks for it. */
import { findAll } from '../../page/find.ts';
import { sayMissing } from '../../page/part.ts';
import stylesheet from '../../search/search.css?url';
import * as hooks from '../site-hooks.ts';
import { isTyping } from './search-keys.ts';

/** The script of the search (search/dialog.ts). */
type Search = {
  openSearch: (
    dialog: HTMLDialogElement,
    text: () => string | undefined,
    stylesheet: string,
  ) => Promise<void>;
};

/** Makes the dialog, which holds nothing yet: it is not seen before its styles are there (search/dialog-parts.ts). */
function makeDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.style.opacity = '0';
  return dialog;
}

/**
 * Asks for the styles, and for what the first answer is made from, while the script of the search is on its way
 * (search/load-lookup.ts takes the files then): one after the other would cost a slow line a way there and back more.
 */
function preload(): void {
  const base = document.body.dataset['base'] ?? '/';
  for (const [as, href] of [
    ['style', stylesheet],
    ['fetch', `${base}${document.documentElement.lang}/search.json`],
    ['fetch', `${base}search-model.json`],
  ] as const) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = as;
    if (as === 'fetch') link.crossOrigin = 'anonymous';
    link.href = href;
    document.head.append(link);
  }
}

/** @param load Fetches the search. */
export function createSearchOpener(load: () => Promise<Search>) {
  let dialog: HTMLDialogElement | undefined;
  let openings = 0;
  return async function openSearch(given = ''): Promise<void> {
    const opening = ++openings;
    if (!dialog) preload();
    const shown = (dialog ??= makeDialog());
    // An extension may have removed it.
    if (!shown.isConnected) {
      shown.removeAttribute('open');
      document.body.append(shown);
    }
    const loading = load();
    for (const failed of findAll(document, hooks.searchFailed)) failed.remove();
    // A reader who types at once need not wait: the search asks what was typed while it loaded.
    let text = given;
    const typed = (event: KeyboardEvent): void => {
      if (event.key.length > 1 || event.ctrlKey || event.metaKey) return;
      // The field of the dialog is filled with the text in a moment.
      if (isTyping(event.target) && !shown.contains(event.target as Node)) return;
      text += event.key;
      event.preventDefault();
    };
    const waiting = new AbortController();
    addEventListener('keydown', typed, waiting);
    // A reader who closes the dialog no longer waits.
    shown.addEventListener('close', () => waiting.abort(), waiting);
    // For a modal dialog the browser styles the whole page anew: here it does so while it waits for the network.
    if (!shown.open) shown.showModal();
    try {
      const search = await loading;
      // An opening that the reader has closed meanwhile asks nothing of the dialog that is open anew.
      await search.openSearch(shown, () => (opening === openings ? text : undefined), stylesheet);
    } catch (error) {
      console.warn(error);
      if (!shown.open) return;
      shown.close();
      // The next try keeps the typed text.
      sayFailed(error, () => void openSearch(text));
    } finally {
      waiting.abort();
    }
  };
}

/** Says below the head that the search did not load, with a button that tries again. */
function sayFailed(error: unknown, tryAgain: () => void): void {
  const failed = document.createElement('p');
  failed.className = 'search-failed';
  failed.setAttribute(hooks.searchFailed, '');
  failed.setAttribute('role', 'alert');
  // The words for a script that came too late fit the search as well.
  sayMissing(failed, error, tryAgain);
  findAll(document, hooks.toSearch)[0]?.closest('header')?.after(failed);
}
