/**
 * The place on the page, kept while the reader changes the language. A page has the same headings in each language, so
 * the heading that is being read is found again by its number.
 */
import { keep, kept } from '../../page/safe-storage.ts';

const key = 'ib-key-place';

const headings = (): Element[] => [...document.querySelectorAll('main :is(h1, h2, h3)')];
const topOf = (heading: Element): number => Math.round(heading.getBoundingClientRect().top);

/** Keeps the number of the last heading in the upper quarter of the window or above, and how far from the top the heading stands. */
export function keepPlace(): void {
  const all = headings();
  const at = all.findLastIndex((one) => one.getClientRects().length > 0 && topOf(one) < innerHeight / 4);
  const heading = all[at];
  if (heading && scrollY > 0) keep(key, `${at} ${topOf(heading)}`, 'sessionStorage');
}

/** Scrolls to the kept place once, after the browser has scrolled to the # of the address. */
export function findPlaceAgain(): void {
  const place = kept(key, 'sessionStorage');
  if (!place) return;
  keep(key, '', 'sessionStorage');
  const [at = 0, top = 0] = place.split(' ').map(Number);
  const scroll = (): void => {
    const heading = headings()[at];
    if (heading) scrollBy({ top: topOf(heading) - top, behavior: 'instant' });
  };
  if (document.readyState === 'complete') scroll();
  else addEventListener('load', scroll, { once: true });
}
