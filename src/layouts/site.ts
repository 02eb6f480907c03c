/** What every page does: remember the language chosen, keep ? and # when it is switched, and light or dark. */
/** As guide/keep.ts does, but here without an import: a shared file would be one more request on every page. */
function keep(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Refused or full: the page works on without.
  }
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) {
  link.addEventListener('click', () => {
    keep('ib-key-language', link.dataset['language'] ?? 'en');
    const target = new URL(link.href);
    target.search = location.search;
    target.hash = location.hash;
    link.href = target.href;
  });
}

const button = document.querySelector<HTMLButtonElement>('[data-colours]');
if (button) {
  button.removeAttribute('data-waits');
  button.addEventListener('click', () => {
    const root = document.documentElement;
    const dark = root.dataset['theme']
      ? root.dataset['theme'] === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset['theme'] = dark ? 'light' : 'dark';
    keep('ib-key-colours', root.dataset['theme']);
  });
}
