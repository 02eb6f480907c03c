/** The questions of a finder, one after another: yes shows the cause and what to do, no asks the next question. */
import { find, findAll } from '../page/find.ts';
import { focusOn } from '../page/focus-on.ts';
import * as hooks from './causes-hooks.ts';

const place = find(document, hooks.causes);
const rows = findAll(place, hooks.cause);
const none = find(place, hooks.none);
const again = find(place, hooks.again);

/** @param at The place of the question; after the last one, no cause is left. */
function show(at: number, isFound = false): void {
  rows.forEach((row, index) => {
    row.hidden = index !== at;
    find(row, hooks.yesOrNo).hidden = isFound;
    find(row, hooks.found).hidden = !isFound;
  });
  none.hidden = at < rows.length;
  again.hidden = at === 0 && !isFound;
}

function goTo(at: number, isFound = false): void {
  show(at, isFound);
  const row = rows[at];
  focusOn(row ? find(row, isFound ? hooks.found : hooks.question) : none);
}

rows.forEach((row, at) => {
  const [yes, no] = row.querySelectorAll('button');
  yes?.addEventListener('click', () => goTo(at, true));
  no?.addEventListener('click', () => goTo(at + 1));
});
again.querySelector('button')?.addEventListener('click', () => goTo(0));
show(0);
