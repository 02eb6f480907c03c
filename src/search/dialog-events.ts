/** What the reader does in the dialog, told to the search. */
import { goOnThisPage } from './address.ts';
import type { DialogParts } from './dialog-parts.ts';
import { hitsIn } from './dialog-view.ts';
import type { Tell } from './run.ts';

export function listenTo({ dialog, field, form, close, list }: DialogParts, tell: Tell): void {
  dialog.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      const all = hitsIn(list);
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
}
