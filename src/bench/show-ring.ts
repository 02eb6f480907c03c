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

/** Puts the flag of each device on its edge, as high as the middle of what wears the ring there. */
function placeFlags(bench: HTMLElement): void {
  for (const ring of bench.querySelectorAll('.mark')) {
    const device = ring.closest<HTMLElement>('.practice');
    if (!device) continue;
    const [around, { top, height }] = [device.getBoundingClientRect(), ring.getBoundingClientRect()];
    const at = Math.min(around.height - 30, Math.max(30, top + height / 2 - around.top));
    device.style.setProperty('--ring-at', `${at}px`);
  }
}

/**
 * Keeps the flags where the rings are, whatever moves a ring: another screen, a scroll, a notification that slides in,
 * a font that comes, a turned phone.
 * @returns ends that.
 */
export function followRings(bench: HTMLElement): () => void {
  const place = (): void => placeFlags(bench);
  const changes = new MutationObserver(place);
  changes.observe(bench, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['class', 'hidden', 'open'],
  });
  const sizes = new ResizeObserver(place);
  sizes.observe(bench);
  const moves = ['scroll', 'animationend', 'transitionend'];
  for (const move of moves) bench.addEventListener(move, place, true);
  document.fonts.addEventListener('loadingdone', place);
  place();
  return () => {
    changes.disconnect();
    sizes.disconnect();
    for (const move of moves) bench.removeEventListener(move, place, true);
    document.fonts.removeEventListener('loadingdone', place);
  };
}
