/**
 * The search: a field over a list. The look-up's answer stands first, then the pages with their steps and problems.
 * The dialog is fetched with its styles, its look-up and its index when a reader first asks for it. Its behavior is
 * in reduce.ts.
 */
import { loadStyles } from '../page/load-styles.ts';
import { listenTo } from './dialog-events.ts';
import { makeDialog } from './dialog-parts.ts';
import { makeView } from './dialog-view.ts';
import type { Known } from './load-lookup.ts';
import { loadLookup } from './load-lookup.ts';
import { once } from './once.ts';
import type { Tell } from './run.ts';
import { run } from './run.ts';

const search = once(async (stylesheet: string) => {
  // A dialog that is shown and painted before the answer would make the answer later.
  const [known] = await Promise.all([loadLookup(), loadStyles(stylesheet)]);
  return makeSearch(known);
});

/**
 * Opens the search and looks for the text. Rejects when the search does not load; may be called again.
 * @param stylesheet The address of search.css, which the page begins to fetch before this script is there.
 */
export async function openSearch(text: () => string, stylesheet: string): Promise<void> {
  (await search(stylesheet))(text());
}

function makeSearch({ data }: Known): (text: string) => void {
  const parts = makeDialog(data.words);
  const { dialog, field } = parts;
  // The view tells the search what is pressed in its list, and the search has no view before this line.
  const tell: Tell = (event) => tellSearch(event);
  const tellSearch = run(makeView(data, parts, tell), { finds: true, load: loadLookup });
  listenTo(parts, tell);

  return (text) => {
    if (!dialog.open) dialog.showModal();
    field.value = text;
    field.focus();
    tell({ is: 'opened', text });
  };
}
