/**
 * The address that was meant when a mail scanner wrote its `#` as `%23`, and so made a step or a code a part of the
 * path; undefined when the path holds no `%23`. The meant address is on the same host, whatever the path.
 */
export function meantAddress(address: string): string | undefined {
  const meant = new URL(address);
  const { pathname } = meant;
  const mark = /%(?:25)*23/i.exec(pathname);
  if (!mark) return undefined;
  let fragment = pathname.slice(mark.index + mark[0].length);
  try {
    // `%2523` has gone through two scanners, as have the characters behind it.
    for (let times = mark[0].length; times > 1; times -= 2) fragment = decodeURIComponent(fragment);
  } catch {
    // A fragment that is not UTF-8 goes on as it came.
  }
  meant.pathname = pathname.slice(0, mark.index);
  meant.hash = fragment;
  return meant.href;
}
