/** Whether a step is in view, and how it comes into view. */
import { smallPage } from '../../page/small-page.ts';

export function isInView(step: Element): boolean {
  const { top, bottom } = step.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** px below the head of the page: where the step in hand stands, if it has the room. */
const place = 200;
/** px that are not worth a scroll. */
const near = 24;

/**
 * Scrolls to a step, whose text says what to expect on the devices beside it. Each step comes to the same place, so
 * that no eye has to look for it. On a small page the devices cover the text, and nothing scrolls.
 */
export function goAlong(step: Element): void {
  if (smallPage().matches) return;
  const { top, bottom } = step.getBoundingClientRect();
  // The sticky head of the page covers what is scrolled under it.
  const head = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const free = innerHeight - (bottom - top) - near;
  const by = top - Math.max(head, Math.min(head + place, free));
  if (Math.abs(by) > near || top < head || bottom > innerHeight) scrollBy({ top: by, behavior: 'instant' });
}
