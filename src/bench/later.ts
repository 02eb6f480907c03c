/** What the bench fetches in idle time, or once a reader needs it. */
import { prefetchViewfinder } from '../devices/phone/viewfinder.tsx';
import type { Language } from '../i18n/languages.ts';
import { loadLateStrings } from '../i18n/strings.ts';
import type { LateStrings } from '../i18n/fetched-together.ts';
import { bringIcons } from '../icons/icons.ts';
import type { MissingPart } from '../page/part.ts';
import { bringPart } from '../page/part.ts';
import type { BenchModel } from './bench-model.ts';

/** The views that explain problems, with their words: fetched once, and again after a failure. */
export function keepHelp(language: Language, add: (late: LateStrings) => void) {
  let now: Pick<BenchModel, 'help' | 'noHelp'> = { help: undefined, noHelp: undefined };
  let coming: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const show = (next: typeof now): void => {
    now = next;
    listeners.forEach((listener) => listener());
  };
  return {
    now: () => now,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    bring: (): void => {
      coming ??= bringPart(() => Promise.all([loadLateStrings(language), import('./late/help.ts')])).then(
        ([late, help]) => {
          add(late);
          show({ help, noHelp: undefined });
        },
        (missing: MissingPart) => {
          coming = undefined;
          show({ help: undefined, noHelp: missing });
        },
      );
    },
  };
}

/**
 * Fetches in idle time what later steps need, so that an opened guide goes on without the network.
 * @param scans False for a portal alone, which never scans.
 */
export function fetchLater(bringHelp: () => void, scans: boolean): void {
  const fetchAll = (): void => {
    void bringIcons();
    bringHelp();
    if (scans) prefetchViewfinder().catch(() => undefined);
  };
  // The fetch waits because a reader who has just pressed Start soon presses the next control.
  setTimeout(() => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(fetchAll, { timeout: 5000 });
    else fetchAll();
  }, 1500);
}
