/**
 * What a text that a reader gave (typed, pasted, photographed, scanned) is. Whatever is not ours may be a real
 * secret: only its kind is named, and of a web address its host; the text itself is never handed on.
 */
import type { ActivationCode } from './activation-code.ts';
import { parseCode } from './activation-code.ts';
import { parseLink } from './activation-link.ts';
import type { ForeignKind } from './foreign-kind.ts';
import { foreignKind } from './foreign-kind.ts';
import { decoded } from './percent-signs.ts';
import type { InputProblem } from './problems.ts';

export type GivenText =
  | { ok: true; code: ActivationCode }
  | { ok: false; problem: Exclude<InputProblem, 'not-ours' | 'maybe-secret'>; length: number }
  | { ok: false; problem: 'not-ours' | 'maybe-secret'; kind: ForeignKind; host?: string };

/** Longest host that is shown, in characters. */
const longestHost = 60;

/** Judges any text whatever. Never throws; holds nothing of a foreign text but its kind and host. */
export function readGivenText(text: string): GivenText {
  const kind = foreignKind(text);
  if (kind === 'secret') return { ok: false, problem: 'maybe-secret', kind };
  const link = parseLink(text);
  if (link.ok) return { ok: true, code: link.value };
  if (link.problem !== 'not-ours') return link;
  if (kind !== 'text' && kind !== 'web') return { ok: false, problem: 'not-ours', kind };
  // Beside an address of somebody else's, the code may stand by itself.
  const beside = kind === 'web' ? text.replace(/https?:\S*/gi, ' ') : text;
  const code = parseCode(beside);
  if (code.ok) return { ok: true, code: code.value };
  if (kind === 'web') return foreignAddress(text);
  if (code.problem === 'not-ours') return { ok: false, problem: 'not-ours', kind };
  return { ok: false, problem: code.problem, length: text.replace(/[\s\p{Pd}\p{Cf}]/gu, '').length };
}

/**
 * The same for the address that the phone page was opened with. What stands behind its `#` and is no code is judged by
 * itself: the address is this site's own, and says nothing of it.
 */
export function readOpenedAddress(address: string): GivenText {
  const given = readGivenText(address);
  return given.ok || 'length' in given
    ? given
    : readGivenText(decoded(address.slice(address.indexOf('#') + 1)).replace(/^code=/, ''));
}

function foreignAddress(text: string): GivenText {
  const host = hostOf(text);
  return { ok: false, problem: 'not-ours', kind: 'web', ...(host === undefined ? {} : { host }) };
}

function hostOf(text: string): string | undefined {
  try {
    // `hostname` is punycode and percent-decoded: no character of it can change how the sentence around it reads.
    const host = new URL(text.trim().slice(0, 2000)).hostname;
    return host.length > longestHost ? `…${host.slice(-longestHost)}` : host;
  } catch {
    return undefined;
  }
}
