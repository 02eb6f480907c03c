/** A field in a page that hands its text on to the search. The field is emptied when the reader leaves the page. */
import { ready } from '../../page/waits.ts';

export function mountSearchHere(place: HTMLElement, open: (text: string) => void): void {
  const field = place.querySelector('input');
  const forget = (): void => void (field && (field.value = ''));
  place.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    open(field?.value ?? '');
    forget();
  });
  addEventListener('pagehide', forget);
  ready(place);
}
