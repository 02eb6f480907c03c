/**
 * Takes three parts out of MSW's code: the phrases of the HTTP statuses and the lines where handlers were made, which
 * serve nothing but MSW's log, and the store of cookies, which MSW itself does without in Node.
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

const frame = /(function getCallFrame\()error\) \{[^]*?\n\}\n/;

/**
 * A browser that is asked for a line reads the whole file once more: 40 ms of each start.
 * @throws where the code has no such function: a newer MSW keeps it elsewhere.
 */
export function withoutLines(code: string): string {
  if (!frame.test(code))
    throw new RangeError('MSW reads the lines of handlers elsewhere: see hosting/lighter-msw.ts.');
  return code.replace(frame, '$1) {}\n');
}
