/**
 * Keeps whether `/` opens the search: a reader must be able to switch off a single-key shortcut (WCAG 2.1.4).
 * layouts/parts/search-keys.ts reads the choice too. The code is like page/safe-storage.ts but without an import: with
 * one, every page would ask for a file more.
 */
const key = 'ib-key-slash';

export const slashKey = {
  isOn: (): boolean => {
    try {
      return localStorage.getItem(key) !== 'off';
    } catch {
      return true;
    }
  },
  set: (on: boolean): void => {
    try {
      if (on) localStorage.removeItem(key);
      else localStorage.setItem(key, 'off');
    } catch {
      // Storage is refused or full: the key stays as it is.
    }
  },
};
