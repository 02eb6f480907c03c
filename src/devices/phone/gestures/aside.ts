/** A notification over a screen goes aside from the control that the keyboard has reached. */

const screen = '[data-screen]';
const overScreen = ':scope > button';

/** @param root Where devices stand. */
export function keepFocusInSight(root: Document): void {
  root.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
    const notification = target.closest(screen)?.querySelector(overScreen);
    if (!notification || notification === target) return;
    const [lies, focused] = [notification.getBoundingClientRect(), target.getBoundingClientRect()];
    if (lies.top < focused.bottom && focused.top < lies.bottom) notification.toggleAttribute('data-aside');
  });
}
