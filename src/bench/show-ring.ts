import * as hooks from '../page/bench-hooks.ts';

/** Scrolls the device, and the devices, to what wears the ring, if need be. The page stays where it is. */
export function showRing(bench: HTMLElement | null): void {
  const ring = bench?.querySelector('.mark');
  for (const around of ['.portal .scr, .phone .col', `[${hooks.benchBody}]`, `[${hooks.bench}]`]) {
    const frame = ring?.closest(around);
    if (!ring || !frame) continue;
    const [inner, outer] = [ring.getBoundingClientRect(), frame.getBoundingClientRect()];
    if (inner.bottom > outer.bottom) frame.scrollBy(0, inner.bottom - outer.bottom + 8);
    else if (inner.top < outer.top) frame.scrollBy(0, inner.top - outer.top - 8);
  }
}
