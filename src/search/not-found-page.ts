/** A wrong address, asked of the look-up: `/en/kb/9999/`, `/kb2260x`, `/en/guides/activate-adroid-qr/`. */
const place = document.querySelector<HTMLElement>('[data-perhaps]');
const address = location.pathname.slice(document.body.dataset['base']?.length ?? 1);

if (place) {
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

export {};
