/** The button that sends a real notification of this page: it asks at the press, and never before. */
import { find, findAll, valueOf } from '../page/find.ts';
import { bringPart } from '../page/part.ts';
import * as hooks from './own-notice-hooks.ts';

const place = find(document, hooks.ownNotice);
const button = place.querySelector('button');

const say = (outcome: string): void => {
  for (const line of findAll(place, hooks.outcome)) line.hidden = valueOf(line, hooks.outcome) !== outcome;
};

button?.addEventListener('click', () => {
  say('');
  const base = document.body.dataset['base'] ?? '/';
  const words = { title: valueOf(place, hooks.title), body: valueOf(place, hooks.body) };
  void bringPart(() => import('./own-notice.ts'))
    .then(({ showNotice }) => showNotice(`${base}notice-worker.js`, words))
    .then(say, () => say('failed'));
});
place.hidden = false;
