/**
 * The search: a field over a list. The look-up's answer stands first, then the pages with their steps and problems.
 * The dialog is fetched with its styles, its look-up and its index when a reader first asks for it. Its behavior is
 * in reduce.ts.
 */
import { loadStyles } from '../page/load-styles.ts';
import { bringPart } from '../page/part.ts';
import { listenTo } from './dialog-events.ts';
import { fillDialog } from './dialog-parts.ts';
import { makeView } from './dialog-view.ts';
import type { Known } from './load-lookup.ts';
import { loadLookup } from './load-lookup.ts';
import { once } from './once.ts';
import type { Tell } from './run.ts';
import { run } from './run.ts';

const search = once(async (dialog: HTMLDialogElement, stylesheet: string) => {
  // A dialog that is filled and painted before the answer would make the answer later.
  const [known] = await bringPart(() => Promise.all([loadLookup(), loadStyles(stylesheet)]));
  return makeSearch(dialog, known);
});

/**
 * Fills the open dialog with the search and looks for the text, unless the reader has closed the dialog meanwhile.
 * Rejects when the search does not load; may be called again.
 * @param text Undefined once the reader has asked anew.
 * @param stylesheet The address of search.css, which the page begins to fetch before this script is there.
 */
export async function openSearch(
  dialog: HTMLDialogElement,
  text: () => string | undefined,
  stylesheet: string,
): Promise<void> {
  const ask = await search(dialog, stylesheet);
  const given = text();
  if (dialog.open && given !== undefined) ask(given);
}

function makeSearch(dialog: HTMLDialogElement, { data }: Known): (text: string) => void {
  const parts = fillDialog(dialog, data.words);
  const { field } = parts;
  // The view tells the search what is pressed in its list, and the search has no view before this line.
  const tell: Tell = (event) => tellSearch(event);
  const tellSearch = run(makeView(data, parts, tell), { finds: true, load: loadLookup });
  listenTo(parts, tell);

  return (text) => {
    field.value = text;
    field.focus();
    tell({ is: 'opened', text });
  };
}
