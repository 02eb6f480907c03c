/** Light or dark. Until the reader chooses, the page follows the reader's system. */
import { keep } from '../../page/safe-storage.ts';
import { ready } from '../../page/waits.ts';

/** The script in the head reads this key before the page is drawn (hosting/inline-scripts.ts). */
const key = 'ib-key-colours';

export function mountThemeSwitch(button: HTMLElement): void {
  const { dataset } = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = (): boolean => (dataset['theme'] ? dataset['theme'] === 'dark' : system.matches);
  const say = (): void => void (button.ariaPressed = String(isDark()));
  button.addEventListener('click', () => {
    dataset['theme'] = isDark() ? 'light' : 'dark';
    keep(key, dataset['theme']);
    say();
  });
  system.addEventListener('change', say);
  say();
  ready(button);
}
