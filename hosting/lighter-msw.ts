/**
 * Takes two parts out of MSW's code, each 1 kB: the phrases of the HTTP statuses, which serve nothing but MSW's log, and
 * the store of cookies, which MSW itself does without in Node.
 */

const list = /(const httpStatusMessages = )\{[^}]*\}/;

/** @throws where the code has no such list: a newer MSW keeps it elsewhere. */
export function withoutPhrases(code: string): string {
  if (!list.test(code))
    throw new RangeError('MSW keeps its HTTP phrases elsewhere: see hosting/lighter-msw.ts.');
  return code.replace(list, '$1{}');
}

const store = 'isNodeProcess() ? null : new CookieStore()';

/** @throws where the code makes no such store: a newer MSW keeps it elsewhere. */
export function withoutCookies(code: string): string {
  if (!code.includes(store))
    throw new RangeError('MSW keeps its cookies elsewhere: see hosting/lighter-msw.ts.');
  return code.replace(store, 'null');
}
