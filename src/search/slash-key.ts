/**
 * Whether `/` opens the search: a key alone must be possible to switch off (WCAG 2.1.4). Read by layouts/site.ts too.
 * Kept as guide/keep.ts does, without an import: every page would name the shared file in its script.
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
      // Refused or full: the key stays as it is.
    }
  },
};
