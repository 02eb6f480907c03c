/** Where the live devices are drawn: in place of the still ones. */
import { benchBody } from '../../page/bench-hooks.ts';
import { find } from '../../page/find.ts';

export function createPlace(): HTMLElement {
  const place = document.createElement('div');
  place.className = 'live-host';
  place.tabIndex = -1;
  return place;
}

/** @param hadFocus the button, which is gone then, had it: who goes on by keyboard goes on from here. */
export function showPlace(bench: HTMLElement, place: HTMLElement, hadFocus: boolean): void {
  find(bench, benchBody).replaceChildren(place);
  if (hadFocus) place.focus({ preventScroll: true });
}
