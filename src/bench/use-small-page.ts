import { useSyncExternalStore } from 'react';
import { smallPage } from '../page/small-page.ts';

const width = smallPage();
const follow = (changed: () => void): (() => void) => {
  width.addEventListener('change', changed);
  return () => width.removeEventListener('change', changed);
};

/** True where the bench is a screen of its own over the page. */
export const useSmallPage = (): boolean => useSyncExternalStore(follow, () => width.matches);
