/**
 * Takes what stands behind the # of the address, which is gone from the address bar at once: it is a practice code, or
 * may be somebody's real one. Some mail scanners write the # as %23, and so make it a part of the query.
 *
 * @returns the whole address, where it holds something.
 */
export function takeLink(): string | undefined {
  const { href, hash, pathname, search } = location;
  const hidden = search.search(/%(25)*23/i);
  if (hidden < 0 && (hash === '' || hash === '#main')) return undefined;
  history.replaceState(history.state, '', pathname + (hidden < 0 ? search : search.slice(0, hidden)));
  return href;
}
