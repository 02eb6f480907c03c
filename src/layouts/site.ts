/** What every page does: remember the language chosen, keep ? and # when it is switched, light or dark, the search. */
import { findAll } from '../page/find.ts';
import { keep, kept } from '../page/safe-storage.ts';
import { ready } from '../page/waits.ts';
import { findPlaceAgain, keepPlace } from './place-kept.ts';
import { catchUp } from './early-press.ts';
import * as hooks from './site-hooks.ts';

for (const link of findAll<HTMLAnchorElement>(document, hooks.toLanguage)) {
  ready(link);
  link.addEventListener('click', () => {
    keep('ib-key-language', link.hreflang);
    keepPlace();
    const target = new URL(link.href);
    target.search = location.search;
    target.hash = location.hash;
    link.href = target.href;
  });
}

for (const button of findAll(document, hooks.colours)) {
  ready(button);
  button.addEventListener('click', () => {
    const root = document.documentElement;
    const dark = root.dataset['theme']
      ? root.dataset['theme'] === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset['theme'] = dark ? 'light' : 'dark';
    keep('ib-key-colours', root.dataset['theme']);
  });
}

/* ---------- the search: nothing of it is fetched before the reader asks for it ---------- */

const searchButton = findAll(document, hooks.toSearch)[0];

async function openSearch(given = ''): Promise<void> {
  for (const failed of findAll(document, hooks.searchFailed)) failed.remove();
  // A reader who types at once need not wait: the search asks what was typed while it loaded.
  let text = given;
  const typed = (event: KeyboardEvent): void => {
    if (event.key.length > 1 || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    text += event.key;
    event.preventDefault();
  };
  addEventListener('keydown', typed);
  try {
    const search = await import('../search/dialog.ts');
    await search.openSearch(() => text);
  } catch (error) {
    console.warn(error);
    // The words for a script that came too late (Site.astro) fit the search as well.
    const words = findAll(document, hooks.again)[0];
    const failed = document.createElement('p');
    failed.className = 'search-failed';
    failed.setAttribute(hooks.searchFailed, '');
    failed.setAttribute('role', 'alert');
    const again = document.createElement('button');
    again.type = 'button';
    again.className = 'btn sm';
    again.textContent = words?.textContent ?? '';
    // The next try keeps the typed text.
    again.addEventListener('click', () => void openSearch(text));
    failed.append(words?.previousSibling?.textContent ?? '', again);
    searchButton?.closest('header')?.after(failed);
  } finally {
    removeEventListener('keydown', typed);
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

if (searchButton) {
  ready(searchButton);
  searchButton.addEventListener('click', () => void openSearch());
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const isCommand = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
    const isSlash =
      key === '/' &&
      !ctrlKey &&
      !metaKey &&
      !altKey &&
      !isTyping(event.target) &&
      kept('ib-key-slash') !== 'off';
    if (event.defaultPrevented || (!isCommand && !isSlash)) return;
    event.preventDefault();
    void openSearch();
  });
}

/** Opens a linked search, also on the way back and forward: `?q=`. */
function openLinked(): void {
  const text = new URLSearchParams(location.search).get('q');
  if (text) void openSearch(text);
}
addEventListener('popstate', openLinked);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) openLinked();
});
openLinked();

/** Fields in a page that hand their text on to the search. A field is emptied when the reader leaves the page. */
for (const place of findAll(document, hooks.searchHere)) {
  const field = place.querySelector('input');
  const forget = (): void => void (field && (field.value = ''));
  ready(place);
  place.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    void openSearch(field?.value);
    forget();
  });
  addEventListener('pagehide', forget);
}

findPlaceAgain();
catchUp();
