/**
 * The question in the address of the page: `?q=`. Only a text that certainly holds no secret gets there
 * (what-it-is.ts).
 */

const name = 'q';

/** Puts a question into the address, or takes it out, without a new entry in the history. */
export function keepInAddress(text: string | undefined): void {
  const address = new URL(location.href);
  if (text === undefined) address.searchParams.delete(name);
  else address.searchParams.set(name, text);
  if (address.href === location.href) return;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Some browsers refuse when the address changes often: the next question sets the address again.
  }
}

/**
 * Leads to a place on this page, with a history entry of its own: the address of the results differs in more than the
 * part behind the #, so Back leads to the results.
 */
export function goOnThisPage(hash: string): void {
  const here = new URL(location.href);
  here.searchParams.delete(name);
  here.hash = '';
  try {
    history.pushState(history.state, '', here);
  } catch {
    // Refused in the same way: the place takes the entry of the results.
  }
  location.replace(hash === '' ? '#' : hash);
}
