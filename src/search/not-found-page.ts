/** Asks the look-up about a wrong address: `/en/kb/9999/`, `/kb2260x`, `/en/guides/activate-adroid-qr/`. */
import { findAll } from '../page/find.ts';
import { meantAddress } from './meant-address.ts';
import { perhaps } from './search-hooks.ts';

const meant = meantAddress(location.href);
if (meant === undefined) lookUp();
// The wrong address may hold a code, so the history must not keep it.
else location.replace(meant);

function forgetFragment(): void {
  try {
    history.replaceState(history.state, '', location.pathname + location.search);
  } catch {
    // Safari refuses when the address changes often.
    location.replace('#');
  }
}

function lookUp(): void {
  // The fragment of an address that leads nowhere may also hold a code.
  if (location.hash !== '' && location.hash !== '#main') forgetFragment();
  const place = findAll(document, perhaps)[0];
  if (!place) return;
  const address = location.pathname.slice(document.body.dataset['base']?.length ?? 1);
  Promise.all([import('./box.ts'), import('./words-of-address.ts'), import('./reply-to-address.ts')])
    .then(([{ openBox }, { wordsOfAddress }, { makeReplyToAddress }]) => {
      const text = wordsOfAddress(address, document.documentElement.lang);
      if (text === '') return;
      const answers = place.appendChild(document.createElement('div'));
      const tell = openBox({
        answers,
        partsOf: ({ list }) => list.filter((part) => part.is === 'reply' && part.reply.answers.length > 0),
        replyWith: makeReplyToAddress,
        drawn: () => (place.hidden = answers.childElementCount === 0),
      });
      tell({ is: 'opened', text });
    })
    .catch((error: unknown) => console.warn(error));
}
