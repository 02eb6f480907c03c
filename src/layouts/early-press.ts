/**
 * A press that comes before its script. A control that needs a script carries `data-waits` until that script has taken
 * the control over. Until then, a few lines in the head (hosting/inline-scripts.ts) remember what the reader presses,
 * chooses and types there, and tell the reader; as soon as the mark is gone, this file does what was remembered.
 *
 *     pressed ─> remembered, `data-early="wait"` ─┬─ the mark goes ─> done
 *                                                 └─ every script has run, or failed, or none comes ─> `data-early="late"`
 */
import { waits } from '../page/waits.ts';

/** Property of the document under which the head's script leaves what it has heard, newest last. */
export const heard = 'early';
/** Attribute of the root that says what the reader is told. */
export const told = 'early';
/** ms after which a missing script will no longer come. */
export const patience = 9000;

type Typed = [value: string, checked: boolean];
type Heard = Map<HTMLElement, Typed | undefined>;

/** Does each early press as soon as its script is there. */
export function catchUp(): void {
  const presses = (document as { [heard]?: Heard })[heard];
  if (!presses) return;
  const doWhatCan = (): void => {
    if (presses.size === 0) return;
    for (const [control, typed] of presses) {
      if (control.closest(`[${waits}]`)) continue;
      presses.delete(control);
      control.removeAttribute('aria-busy');
      if (typed) change(control as HTMLInputElement, typed);
      else control.click();
    }
    if (presses.size === 0) delete document.documentElement.dataset[told];
  };
  doWhatCan();
  new MutationObserver(doWhatCan).observe(document, { subtree: true, attributeFilter: [waits] });
}

/** The script may have set the field to its last value: what the reader does now counts. */
function change(field: HTMLInputElement, [value, checked]: Typed): void {
  if (/^(?:radio|checkbox)$/.test(field.type)) field.checked = checked;
  else field.value = value;
  for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
}
