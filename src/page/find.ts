/**
 * How the script of a page finds what it works on: by hooks. A hook is a `data-` attribute; its name is a constant that
 * the markup and the script both import.
 */

/** The name of an attribute by which a script finds an element, or reads what the page says of one. */
export type Hook = `data-${string}`;

/** @throws where the root lacks such an element: markup and script are of one build. */
export function find<Found extends HTMLElement = HTMLElement>(root: ParentNode, hook: Hook): Found {
  const found = root.querySelector<Found>(`[${hook}]`);
  if (!found) throw new Error(`The page has no [${hook}].`);
  return found;
}

export const findAll = <Found extends HTMLElement = HTMLElement>(root: ParentNode, hook: Hook): Found[] => [
  ...root.querySelectorAll<Found>(`[${hook}]`),
];

/** What the page says of an element; empty where it says nothing. */
export const valueOf = (element: Element, hook: Hook): string => element.getAttribute(hook) ?? '';
