/** The question in the address of the page: `?q=`. Only what holds no secret for certain comes here (what-it-is.ts). */

const name = 'q';

/** Puts a question into the address, or takes it out. The entry of the history stays the same one. */
export function keepInAddress(text: string | undefined): void {
  const address = new URL(location.href);
  if (text === undefined) address.searchParams.delete(name);
  else address.searchParams.set(name, text);
  if (address.href === location.href) return;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Some browsers refuse when the address changes often: the next question stands there again.
  }
}

/**
 * Leads to a place on this page, with an entry of its own: Back leads to the results, whose address differs by more
 * than what stands behind the #.
 */
export function goOnThisPage(hash: string): void {
  const here = new URL(location.href);
  here.searchParams.delete(name);
  here.hash = '';
  history.pushState(history.state, '', here);
  location.replace(hash === '' ? '#' : hash);
}
