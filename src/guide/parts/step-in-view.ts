/** The step in view on a small page, where one card fills the screen. */
import { smallPage } from '../../page/small-page.ts';

/** @returns the step that fills the screen now; undefined above the first step, and on a wide page. */
export function stepInView(steps: readonly HTMLElement[]): HTMLElement | undefined {
  if (!smallPage().matches) return undefined;
  const middle = innerHeight / 2;
  return steps.findLast((step) => step.getBoundingClientRect().top <= middle);
}

/** @param changed is called after the page was scrolled or turned, at most once a frame. */
export function watchScroll(changed: () => void): void {
  let isAsked = false;
  const ask = (): void => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      changed();
    });
  };
  addEventListener('scroll', ask, { passive: true });
  smallPage().addEventListener('change', ask);
}
