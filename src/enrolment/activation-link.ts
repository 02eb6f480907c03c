/**
 * The activation link: the address inside the QR code, `<site>/<lang>/phone/#code=<code>`.
 *
 * A text is ours when a link of ours stands somewhere in it, on any host: the portal may stand on localhost and the
 * phone on the local network. Opened, scanned, photographed and pasted links are read alike, with what mail and chat
 * make of them. Only the code is used; nothing ever navigates to a given address.
 */
import type { ActivationCode } from './activation-code.ts';
import { formatCode, parseCode } from './activation-code.ts';
import { kindByOpening } from './foreign-kind.ts';
import { decoded, encodedAddresses } from './percent-signs.ts';

/** `length`: symbols of the code that has a typing error. */
export type LinkRead =
  | { ok: true; value: ActivationCode }
  | { ok: false; problem: 'not-ours' }
  | { ok: false; problem: 'code-length' | 'code-character'; length: number };

/**
 * @param phonePage absolute address of the phone page, ending in `/<lang>/phone/`.
 * @throws TypeError when it is no absolute address.
 */
export function createLink(phonePage: string, code: ActivationCode): string {
  const link = new URL(phonePage);
  link.hash = `code=${formatCode(code).replaceAll(' ', '-')}`;
  return link.href;
}

/** Longest text that is read, and longest part of a link before and after its `#`, in characters. */
const longest = { text: 10_000, address: 2000, fragment: 200 } as const;

const notOurs: LinkRead = { ok: false, problem: 'not-ours' };

/** Reads the code from a link of this site anywhere in the text. Never throws, whatever the text. */
export function parseLink(text: string): LinkRead {
  const plain = text
    .slice(0, longest.text)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '');
  const reads = [plain, ...encodedAddresses(plain)].flatMap(linksIn);
  return reads.find(({ ok }) => ok) ?? reads.find((read) => read !== notOurs) ?? notOurs;
}

/** Reads each web address in the text as a possible activation link. */
function linksIn(text: string): LinkRead[] {
  return Array.from(text.matchAll(/https?:\/\//gi), ({ 0: scheme, index }) => {
    // An address after another scheme belongs to something else, such as a script.
    const before = /\S*$/.exec(text.slice(Math.max(0, index - 200), index))?.[0] ?? '';
    if (![undefined, 'web'].includes(kindByOpening(before))) return notOurs;
    return readAddress(text.slice(index + scheme.length));
  });
}

/** Host (without a name of somebody), path of a phone page, query: what stands before the `#`. */
const phonePage =
  /^[^\s/?#@\\]+(?:\/[^\s?#]*)?\/[a-z]{2,3}(?:-[a-z0-9]{2,8})?\/phone(?:\/(?:index\.html)?)?(?:\?\S*)?\s{0,2}$/i;

/** @param address from its host on, with whatever text stands behind it. */
function readAddress(address: string): LinkRead {
  // Mail and mail scanners write other signs for the `#`.
  const mark = /&#(?:35|x23);|[#*]|%(?:25)*23/i.exec(address.slice(0, longest.address));
  if (!mark || !phonePage.test(address.slice(0, mark.index))) return notOurs;
  const behind = address.slice(mark.index + mark[0].length).split(/https?:/i)[0] ?? '';
  return readFragment(behind.slice(0, longest.fragment));
}

/** Finds the code after `code=` or by itself; other parameters and words may surround the code. */
function readFragment(fragment: string): LinkRead {
  const plain = decoded(fragment);
  // Mail may write `=` as `=3D`. What has another name is no code of ours.
  const value =
    /^#*(?:[^\s#]*&)?\/?code(?:=3D|[=:]|&#(?:61|x3D);)([^&#]*)/i.exec(plain)?.[1] ??
    /^([^=&#]*)$/.exec(plain)?.[1];
  if (value === undefined) return notOurs;
  const whole = parseCode(value);
  if (whole.ok) return { ok: true, value: whole.value };
  // A code with a typing error ends where the words after it begin.
  const alone = (/\S*(?:\s[0-9A-Z]{1,4}\b)*/.exec(value)?.[0] ?? '').replace(/[.,;:!?)\]}>"'”’»]+$/, '');
  const slip = parseCode(alone);
  if (slip.ok || slip.problem === 'code-empty' || slip.problem === 'not-ours') return notOurs;
  return { ok: false, problem: slip.problem, length: alone.replace(/[\s\p{Pd}]/gu, '').length };
}
