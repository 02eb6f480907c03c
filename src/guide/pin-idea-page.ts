/** The field for an idea of a PIN: it answers at each letter, and nothing of it leaves the field. */
import { find, findAll, valueOf } from '../page/find.ts';
import { findingsIn } from './pin-idea.ts';
import * as hooks from './pin-idea-hooks.ts';

const place = find(document, hooks.pinIdea);
const field = place.querySelector('input');
const answer = find(place, hooks.answer);

function show(): void {
  const idea = field?.value ?? '';
  const found: readonly string[] = findingsIn(idea);
  answer.hidden = idea === '';
  for (const line of findAll(place, hooks.finding))
    line.hidden = !found.includes(valueOf(line, hooks.finding));
}

// A browser that goes back to the page must not show the idea again.
addEventListener('pagehide', () => {
  if (field) field.value = '';
  show();
});
field?.addEventListener('input', show);
show();
place.hidden = false;
