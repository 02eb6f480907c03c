/** Whether a step is in view, and how it comes into view. */
import { smallPage } from './widths.ts';

export function isInView(step: Element): boolean {
  const { top, bottom } = step.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Beside the devices the text goes along: it says what to expect there. On a phone the devices lie over it. */
export function goAlong(step: Element): void {
  if (smallPage().matches) return;
  const { top, bottom } = step.getBoundingClientRect();
  // What stays at the top of the page covers what is scrolled under it.
  const head = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  if (top < head || bottom > innerHeight) step.scrollIntoView({ block: 'start' });
}
