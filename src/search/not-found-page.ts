/** A wrong address, asked of the look-up: `/en/kb/9999/`, `/kb2260x`, `/en/guides/activate-adroid-qr/`. */
import { meantAddress } from './meant-address.ts';
import { wordsOfAddress } from './words-of-address.ts';

const meant = meantAddress(location.href);
if (meant === undefined) lookUp();
// The wrong address may hold a code, and stays in no history.
else location.replace(meant);

function lookUp(): void {
  // Behind the # of an address that leads nowhere may be a code, too.
  if (location.hash !== '' && location.hash !== '#main')
    history.replaceState(history.state, '', location.pathname + location.search);
  const place = document.querySelector<HTMLElement>('[data-perhaps]');
  const text = wordsOfAddress(location.pathname.slice(document.body.dataset['base']?.length ?? 1));
  if (!place || text === '') return;
  import('./ask.ts')
    .then(async ({ ask }) => {
      const { answer } = await ask(text);
      if (!answer) return;
      place.append(answer);
      place.hidden = false;
    })
    .catch((error: unknown) => console.warn(error));
}
