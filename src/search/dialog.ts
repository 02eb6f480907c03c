/**
 * The search: a field over a list. The look-up's answer stands first, then the pages with their steps and problems.
 * The dialog is fetched with its styles, its look-up and its index when a reader first asks for it. Its behavior is
 * in reduce.ts.
 */
import { goOnThisPage, keepInAddress } from './address.ts';
import { makeDialog } from './dialog-parts.ts';
import { firstFrom, makeDrawList } from './draw-list.ts';
import { filled } from './hits.ts';
import type { Known } from './load-lookup.ts';
import { loadLookup } from './load-lookup.ts';
import { loadStyles } from './load-styles.ts';
import { once } from './once.ts';
import type { ViewEffect } from './run.ts';
import { run } from './run.ts';
import * as hooks from './search-hooks.ts';
import type { State } from './search-state.ts';

const search = once(async () => {
  const [known] = await Promise.all([loadLookup(), loadStyles()]);
  return makeSearch(known);
});

/** Opens the search and looks for the text. Rejects when the search does not load; may be called again. */
export async function openSearch(text: () => string): Promise<void> {
  (await search())(text());
}

function makeSearch({ data }: Known): (text: string) => void {
  const { words } = data;
  const { dialog, field, form, close, status, list } = makeDialog(words);
  const drawList = makeDrawList(data, list, {
    more: () => tell({ is: 'more' }),
    retry: () => tell({ is: 'retried' }),
  });
  const hits = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>(`[${hooks.hit}], button`)];

  const plurals = new Intl.PluralRules(data.language);
  /** A language may have more plural forms than English, or fewer. */
  const countOf = (count: number): string =>
    filled(words[`found_${plurals.select(count)}` as 'found_one'] ?? words.found_other, 'count', count);

  const tell = run({ draw, do: perform }, { finds: true, load: loadLookup });

  function draw({ list: parts, said }: State): void {
    drawList(parts);
    const spoken = typeof said === 'number' ? countOf(said) : said === '' ? '' : words[said];
    if (status.textContent !== spoken) status.textContent = spoken;
  }

  function perform(effect: ViewEffect): void {
    switch (effect.do) {
      case 'fill':
        field.value = effect.text;
        return;
      case 'focus':
        (effect.hit < 0 ? field : hits()[effect.hit])?.focus();
        return;
      case 'focus-page':
        (firstFrom(list, effect.from) ?? field).focus();
        return;
      case 'focus-retry':
        list.querySelector('button')?.focus();
        return;
      case 'open-first':
        hits()[0]?.click();
        return;
      case 'close':
        dialog.close();
        return;
      case 'address':
        keepInAddress(effect.text);
    }
  }

  dialog.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      const all = hits();
      const from = all.indexOf(document.activeElement as HTMLElement);
      tell({ is: 'moved', by: key === 'ArrowDown' ? 1 : -1, from, of: all.length });
    } else if (key === 'Escape') {
      // On Esc, some browsers empty a search field first and do not close the dialog.
      event.preventDefault();
      tell({ is: 'escaped' });
    } else if (target instanceof HTMLAnchorElement && /^[^\s]$/u.test(key) && !ctrlKey && !metaKey) {
      // A reader who goes on typing goes on asking.
      field.focus();
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    tell({ is: 'entered' });
  });
  field.addEventListener('input', () => tell({ is: 'typed', text: field.value }));
  close.addEventListener('click', () => dialog.close());
  // A press beside the dialog closes it, as Esc does.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  list.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    tell({ is: 'followed' });
    if (link.origin !== location.origin || link.pathname !== location.pathname) return;
    event.preventDefault();
    goOnThisPage(link.hash);
  });
  dialog.addEventListener('close', () => tell({ is: 'closed' }));
  // The browser would keep the typed text for the way back.
  addEventListener('pagehide', () => tell({ is: 'left' }));
  addEventListener('popstate', () => {
    if (dialog.open && !new URLSearchParams(location.search).has('q')) tell({ is: 'went-back' });
  });

  return (text) => {
    if (!dialog.open) dialog.showModal();
    field.value = text;
    field.focus();
    tell({ is: 'opened', text });
  };
}
