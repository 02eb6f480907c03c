/** The widths at which the bench is another one. */
import { useSyncExternalStore } from 'react';
import { smallPage } from '../page/small-page.ts';
import { widePage } from '../page/wide-page.ts';

function hookOf(width: MediaQueryList): () => boolean {
  const follow = (changed: () => void): (() => void) => {
    width.addEventListener('change', changed);
    return () => width.removeEventListener('change', changed);
  };
  return () => useSyncExternalStore(follow, () => width.matches);
}

/** True where the bench is a screen of its own over the page. */
export const useSmallPage = hookOf(smallPage());

/** True where all devices are in view at once. */
export const useWidePage = hookOf(widePage());
