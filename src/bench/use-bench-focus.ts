/** Keeps the focus on the bench when a note, a tool or a device that had it goes away. */
import type { RefObject } from 'react';
import { useEffect } from 'react';

const front = '[data-front] [data-in-use]';

/**
 * Moves a lost focus to the device in front, and meanwhile, while the devices cannot be used, to the bench. A focus
 * elsewhere on the page stays.
 */
export function useBenchFocus(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const bench = ref.current;
    if (!bench) return undefined;
    const toFront = (): void => bench.querySelector<HTMLElement>(front)?.focus({ preventScroll: true });
    // The button that started practice had it, and gave it to the place of the bench.
    if (document.activeElement === bench.parentElement) toFront();
    let last: Element | null = null;
    let waits = false;
    const hold = ({ target }: Event): void => {
      last = target as Element;
      waits = false;
    };
    const keep = (): void => {
      const { activeElement, body } = document;
      const isLost = activeElement === body && last?.matches('body :not([inert] *)') === false;
      if (!isLost && !(waits && activeElement === bench)) return;
      toFront();
      if (document.activeElement !== body) return;
      bench.focus({ preventScroll: true });
      waits = true;
    };
    const changes = new MutationObserver(keep);
    changes.observe(bench, { childList: true, subtree: true, attributeFilter: ['inert'] });
    const heard = new AbortController();
    bench.addEventListener('focusin', hold, heard);
    // Safari does not focus a button on a click.
    bench.addEventListener('click', hold, { capture: true, signal: heard.signal });
    return () => {
      changes.disconnect();
      heard.abort();
    };
  }, [ref]);
}
