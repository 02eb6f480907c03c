/** A wrong address, asked of the look-up: `/en/kb/9999/`, `/kb2260x`, `/en/guides/activate-adroid-qr/`. */
import { wordsOfAddress } from './words-of-address.ts';

const place = document.querySelector<HTMLElement>('[data-perhaps]');
const text = wordsOfAddress(location.pathname.slice(document.body.dataset['base']?.length ?? 1));

if (place && text !== '') {
  import('./ask.ts')
    .then(async ({ ask }) => {
      const { answer } = await ask(text);
      if (!answer) return;
      place.append(answer);
      place.hidden = false;
    })
    .catch((error: unknown) => console.warn(error));
}
