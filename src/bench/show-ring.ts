/** The ring of what is marked: always in sight, with the flag of its device beside it. */
import { bench as benchHook } from '../page/bench-hooks.ts';

/** px from the end of a device at which a flag still stands on its straight edge. */
const flagHeight = 14;

/** What wears the ring (devices/kit/device.tsx); the device around it (devices/kit/frame.tsx). */
const ring = '[data-mark]';
const device = '[data-in-use]';
const flag = ':scope > [data-step]';

/** Scrolls what lies around the ring, as far as the bench, so that the ring is in sight. The page stays where it is. */
export function showRing(bench: HTMLElement | null): void {
  const marked = bench?.querySelector(ring);
  for (let around = marked?.parentElement; marked && around; around = around.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) {
      const [inner, outer] = [marked.getBoundingClientRect(), around.getBoundingClientRect()];
      if (inner.bottom > outer.bottom) around.scrollBy(0, inner.bottom - outer.bottom + 8);
      else if (inner.top < outer.top) around.scrollBy(0, inner.top - outer.top - 8);
    }
    if (around.hasAttribute(benchHook)) return;
  }
}

/**
 * Puts the flag of each device on its edge, as high as the middle of what wears the ring there. A device on whose screen
 * nothing wears the ring shows no flag.
 */
function placeFlags(bench: HTMLElement): void {
  for (const frame of bench.querySelectorAll<HTMLElement>(device)) {
    const marked = frame.querySelector(ring);
    frame.querySelector(flag)?.toggleAttribute('hidden', !marked);
    if (!marked) continue;
    const [around, { top, height }] = [frame.getBoundingClientRect(), marked.getBoundingClientRect()];
    const at = Math.min(around.height - flagHeight, Math.max(flagHeight, top + height / 2 - around.top));
    frame.style.setProperty('--ring-at', `${at}px`);
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
    attributeFilter: ['data-mark', 'hidden', 'open'],
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
