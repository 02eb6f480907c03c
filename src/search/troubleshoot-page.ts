/**
 * The page of problems: the field answers while the reader types, and keeps nothing; a link to an entry opens the
 * entry.
 */
import { findAll } from '../page/find.ts';
import { ready } from '../page/waits.ts';
import { once } from './once.ts';
import * as hooks from './search-hooks.ts';

const place = findAll(document, hooks.ask)[0];
const field = place?.querySelector('input');
const answers = findAll(document, hooks.askAnswers)[0];
const spoken = findAll(document, hooks.askStatus)[0];

/** How long after the last key press an answer is read out, in ms. */
const pause = 600;
/** Characters: a word or two may still become a message, so a shorter text is not called unknown. */
const enough = 8;

if (place && field && answers && spoken) {
  ready(place);
  let telling: ReturnType<typeof setTimeout> | undefined;
  const { nothing = '', failed = '' } = place.dataset;
  const read = (): void => {
    clearTimeout(telling);
    telling = setTimeout(() => (spoken.textContent = answers.textContent), pause);
  };
  const box = once(async () =>
    (await import('./box.ts')).openBox({
      answers,
      field,
      partsOf: ({ list }) => list.filter(({ is }) => is !== 'help'),
      words: { failed, nothing: ({ text }) => (text.trim().length > enough ? nothing : '') },
      drawn: read,
    }),
  );

  field.value = '';
  // What does not come is asked for again, and missed aloud, once the reader types.
  field.addEventListener(
    'focus',
    () =>
      void import('./box.ts').then(
        ({ prepare }) => prepare(),
        () => undefined,
      ),
  );
  field.addEventListener('input', () => {
    box().then(
      (tell) => tell({ is: 'typed', text: field.value }),
      (error: unknown) => {
        console.warn(error);
        answers.textContent = failed;
        read();
      },
    );
  });
  // The browser would keep the typed text for the way back.
  addEventListener('pagehide', () => {
    field.value = '';
    answers.replaceChildren();
  });
}

/**
 * A link to an entry opens it, even when its address is already there. guide/guide-page.ts has its own copy: a shared
 * file would be one more request on every guide.
 */
function openTarget(hash = location.hash): void {
  const target = hash.length > 1 ? document.getElementById(hash.slice(1)) : null;
  if (!(target instanceof HTMLDetailsElement)) return;
  target.open = true;
  target.scrollIntoView();
}
addEventListener('hashchange', () => openTarget());
openTarget();
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link && link.hash !== '' && link.pathname === location.pathname) openTarget(link.hash);
});
