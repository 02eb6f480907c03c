/** Whether a step is in view, and how it comes into view. */
import { smallPage } from '../../page/small-page.ts';

export function isInView(step: Element): boolean {
  const { top, bottom } = step.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/**
 * Scrolls to a step, whose text says what to expect on the devices beside it. On a small page the devices
 * cover the text, and nothing scrolls.
 */
export function goAlong(step: Element): void {
  if (smallPage().matches) return;
  const { top, bottom } = step.getBoundingClientRect();
  // The sticky head of the page covers what is scrolled under it.
  const head = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  if (top < head || bottom > innerHeight) step.scrollIntoView({ block: 'start' });
}
