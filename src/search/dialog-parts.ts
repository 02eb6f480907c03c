/** The elements of the search dialog. */
import { make } from './hits.ts';
import type { LookupData } from './lookup-data.ts';
import { slashKey } from './slash-key.ts';

export type DialogParts = ReturnType<typeof fillDialog>;

/** Fills the dialog, which layouts/parts/search-opener.ts has made. */
export function fillDialog(dialog: HTMLDialogElement, words: LookupData['words']) {
  const field = make('input', '');
  field.type = 'search';
  field.id = 'search-field';
  field.autocomplete = 'off';
  field.spellcheck = false;
  field.enterKeyHint = 'search';
  const label = make('label', 'search-label', words.field);
  label.htmlFor = field.id;
  const close = make('button', 'btn sm', words.close);
  close.type = 'button';
  const status = make('p', 'search-status');
  status.setAttribute('role', 'status');
  const list = make('div', 'search-list');
  const slash = make('input', '');
  slash.type = 'checkbox';
  slash.checked = slashKey.isOn();
  slash.addEventListener('change', () => slashKey.set(slash.checked));
  const form = make('form', 'search-form', label, make('div', 'search-row', field, close), status);
  form.setAttribute('role', 'search');
  const foot = make(
    'div',
    'search-foot',
    make('span', '', words.keys),
    make('label', '', slash, ` ${words.slash}`),
  );
  dialog.className = 'search';
  dialog.setAttribute('aria-label', words.title);
  dialog.style.opacity = '';
  dialog.append(form, list, foot);
  return { dialog, field, form, close, status, list };
}
