/** Takes the phrases of the HTTP statuses out of MSW's code: they weigh 1 kB, and serve nothing but MSW's log. */

const list = /(const httpStatusMessages = )\{[^}]*\}/;

/** @throws where the code has no such list: a newer MSW keeps it elsewhere. */
export function withoutPhrases(code: string): string {
  if (!list.test(code))
    throw new RangeError('MSW keeps its HTTP phrases elsewhere: see hosting/without-phrases.ts.');
  return code.replace(list, '$1{}');
}
