/**
 * The activation link: the address inside the QR code, `<site>/<lang>/phone/#code=<code>`.
 *
 * A scanned text is ours on any host, because the portal may stand on localhost and the phone on the local
 * network. Only its code is used; nothing ever navigates to a scanned address.
 */
import type { ActivationCode } from './activation-code.ts';
import { codeLength, formatCode, parseCode } from './activation-code.ts';
import type { Outcome } from './problems.ts';
import { fail, succeed } from './problems.ts';

/**
 * @param phonePage absolute address of the phone page, ending in `/<lang>/phone/`.
 * @throws TypeError when it is no absolute address.
 */
export function createLink(phonePage: string, code: ActivationCode): string {
  const link = new URL(phonePage);
  link.hash = `code=${formatCode(code).replaceAll(' ', '-')}`;
  return link.href;
}

/** Reads the code out of a link of ours. Never throws, whatever the text. */
export function parseLink(
  text: string,
): Outcome<ActivationCode, 'not-ours' | 'code-character' | 'code-length'> {
  if (text.length > 2000 || !URL.canParse(text.trim())) return fail('not-ours');
  const link = new URL(text.trim());
  const isPhonePage = /^https?:$/.test(link.protocol) && /\/[a-z]{2,3}\/phone\/$/.test(link.pathname);
  const value = /^#code=([0-9A-Za-z-]{1,40})$/.exec(link.hash)?.[1];
  const namesSomebody = link.username !== '' || link.password !== '';
  if (!isPhonePage || value === undefined || namesSomebody || link.search.length > 100)
    return fail('not-ours');
  const code = parseCode(value);
  // The fragment is the code and nothing else: words around it are forgiven in what is typed, not in a link.
  if (code.ok)
    return value.replaceAll('-', '').length === codeLength ? succeed(code.value) : fail('not-ours');
  return fail(code.problem === 'code-empty' ? 'not-ours' : code.problem);
}
