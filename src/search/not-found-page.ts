/** A wrong address, asked of the look-up: `/en/kb/9999/`, `/kb2260x`, `/en/guides/activate-adroid-qr/`. */
import { meantAddress } from './meant-address.ts';

const meant = meantAddress(location.href);
if (meant === undefined) lookUp();
// The wrong address may hold a code, and stays in no history.
else location.replace(meant);

function lookUp(): void {
  // Behind the # of an address that leads nowhere may be a code, too.
  if (location.hash !== '' && location.hash !== '#main')
    history.replaceState(history.state, '', location.pathname + location.search);
  const place = document.querySelector<HTMLElement>('[data-perhaps]');
  if (!place) return;
  const address = location.pathname.slice(document.body.dataset['base']?.length ?? 1);
  Promise.all([import('./ask.ts'), import('./words-of-address.ts')])
    .then(async ([{ ask }, { wordsOfAddress }]) => {
      const text = wordsOfAddress(address, document.documentElement.lang);
      if (text === '') return;
      const { answer } = await ask(text);
      if (!answer) return;
      place.append(answer);
      place.hidden = false;
    })
    .catch((error: unknown) => console.warn(error));
}
