/** The place of the live devices, which replaces the still ones. */
import { benchBody } from '../../page/bench-hooks.ts';
import { find } from '../../page/find.ts';

export function createPlace(): HTMLElement {
  const place = document.createElement('div');
  place.className = 'live-host';
  place.tabIndex = -1;
  return place;
}

/** @param hadFocus whether the start button, gone now, had the focus: a keyboard goes on from here. */
export function showPlace(bench: HTMLElement, place: HTMLElement, hadFocus: boolean): void {
  find(bench, benchBody).replaceChildren(place);
  if (hadFocus)
    (place.querySelector<HTMLElement>('[data-front] [data-in-use]') ?? place).focus({ preventScroll: true });
}
