/** A browser without `inert` (Safari 15.4) lets the focus into what is inert; presses are kept out by base.css. */
export function keepFocusOut(): void {
  if ('inert' in HTMLElement.prototype) return;
  addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && target.closest('[inert]')) target.blur();
  });
}
