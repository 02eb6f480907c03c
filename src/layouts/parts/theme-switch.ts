/** Light or dark. Until the reader chooses, the page follows the reader's system. */
import { keep } from '../../page/safe-storage.ts';
import { ready } from '../../page/waits.ts';

/** The script in the head reads this key before the page is drawn (hosting/inline-scripts.ts). */
const key = 'ib-key-colours';

export function mountThemeSwitch(button: HTMLElement): void {
  button.addEventListener('click', () => {
    const { dataset } = document.documentElement;
    const dark = dataset['theme']
      ? dataset['theme'] === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    dataset['theme'] = dark ? 'light' : 'dark';
    keep(key, dataset['theme']);
  });
  ready(button);
}
