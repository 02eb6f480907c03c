/** Where reading goes on, the focus goes too: keyboards and screen readers go on from there. */

/** What a place begins with: its heading, or what folds it. */
const start = 'h1,h2,h3,[role=heading],summary';

/** Moves the focus to where a place of the page begins, and scrolls nothing. */
export function focusOn(place: HTMLElement | null | undefined): void {
  if (!place) return;
  for (const target of [place.querySelector<HTMLElement>(start), place]) {
    if (!target) continue;
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    // A heading may be hidden.
    if (document.activeElement === target) return;
  }
}

/** A link within the page moves the focus to its place, which a browser does only for places that can be pressed. */
export function followLinks(): void {
  addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href*="#"]') : null;
    const place = link?.pathname === location.pathname && document.getElementById(link.hash.slice(1));
    // The browser scrolls first, and the page may open what is folded. By then the reader may have gone on.
    if (place)
      setTimeout(() => {
        if ([document.body, link].includes(document.activeElement as HTMLElement)) focusOn(place);
      });
  });
}
