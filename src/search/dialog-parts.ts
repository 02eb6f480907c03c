/** The elements of the search dialog. */
import { make } from './hits.ts';
import type { LookupData } from './lookup-data.ts';
import { slashKey } from './slash-key.ts';

export type DialogParts = ReturnType<typeof makeDialog>;

/** Makes the dialog at the end of the page, closed. */
export function makeDialog(words: LookupData['words']) {
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
  const dialog = make('dialog', 'search', form, list, foot);
  dialog.setAttribute('aria-label', words.title);
  document.body.append(dialog);
  return { dialog, field, form, close, status, list };
}
