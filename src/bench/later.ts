/** What the bench fetches once there is time for it, or once it is needed. */
import { prefetchViewfinder } from '../devices/phone/viewfinder.tsx';
import type { Language } from '../i18n/languages.ts';
import { loadLateStrings } from '../i18n/strings.ts';
import type { LateStrings } from '../i18n/fetched-together.ts';
import { bringIcons } from '../icons/icons.ts';
import type { Help } from './bench-model.ts';

/** What explains problems, with its words: fetched once, and asked for again after that failed. */
export function keepHelp(language: Language, addLate: (late: LateStrings) => void) {
  let help: Help | undefined;
  let coming: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  return {
    now: () => help,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    bring: (): void => {
      coming ??= Promise.all([loadLateStrings(language), import('./late/help.ts')]).then(
        ([late, loaded]) => {
          addLate(late);
          help = loaded;
          listeners.forEach((listener) => listener());
        },
        () => void (coming = undefined),
      );
    },
  };
}

/**
 * What later steps need is fetched when there is time, so that an opened guide goes on without the network.
 * @param scans A portal alone never does.
 */
export function fetchLater(bringHelp: () => void, scans: boolean): void {
  const fetchAll = (): void => {
    void bringIcons();
    bringHelp();
    if (scans) prefetchViewfinder().catch(() => undefined);
  };
  // Not at once: whoever has just pressed Start presses the next thing soon.
  setTimeout(() => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(fetchAll, { timeout: 5000 });
    else fetchAll();
  }, 1500);
}
