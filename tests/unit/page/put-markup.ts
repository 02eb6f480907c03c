/** Puts markup of a test into an element in place of what the element held. */
export function putMarkup(place: Element, markup: string): void {
  place.replaceChildren(...new DOMParser().parseFromString(markup, 'text/html').body.children);
}
