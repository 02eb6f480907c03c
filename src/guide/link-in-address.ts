/**
 * Takes what stands behind the # of the address and removes it from the address bar at once: it is a practice
 * code, or may be somebody's real code. Some mail scanners write the # as %23, which makes the code a part of
 * the query.
 *
 * @returns the whole address, if there was something behind the #.
 */
export function takeLink(): string | undefined {
  const { href, hash, pathname, search } = location;
  const hidden = search.search(/%(25)*23/i);
  if (hidden < 0 && (hash === '' || hash === '#main')) return undefined;
  try {
    history.replaceState(history.state, '', pathname + (hidden < 0 ? search : search.slice(0, hidden)));
  } catch {
    // Safari refuses when the address changes often.
    location.replace('#');
  }
  return href;
}
