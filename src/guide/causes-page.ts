/** The questions of a finder, one after another: yes shows the cause and what to do, no asks the next question. */
import { find, findAll } from '../page/find.ts';
import { focusOn } from '../page/focus-on.ts';
import * as hooks from './causes-hooks.ts';

const place = find(document, hooks.causes);
const rows = findAll(place, hooks.cause);
const none = find(place, hooks.none);
const ways = find(place, hooks.ways);
const next = find(ways, hooks.next);
const back = find(ways, hooks.back);
const again = find(ways, hooks.again);
/** The place of the question in hand; after the last one, no cause is left. */
let now = 0;

function show(at: number, isFound = false): void {
  now = at;
  rows.forEach((row, index) => {
    row.hidden = index !== at;
    find(row, hooks.yesOrNo).hidden = isFound;
    find(row, hooks.found).hidden = !isFound;
  });
  none.hidden = at < rows.length;
  next.hidden = !isFound;
  back.hidden = at === 0 || isFound;
  again.hidden = at === 0 && !isFound;
  ways.hidden = again.hidden;
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
next.addEventListener('click', () => goTo(now + 1));
back.addEventListener('click', () => goTo(now - 1));
again.addEventListener('click', () => goTo(0));
show(0);
