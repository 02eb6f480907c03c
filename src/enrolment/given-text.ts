/**
 * What a text that a reader gave (typed, pasted, photographed, scanned) is. Whatever is not ours may be a real
 * secret: only its kind is named, and of a web address its host; the text itself is never handed on.
 */
import type { ActivationCode } from './activation-code.ts';
import { parseCode } from './activation-code.ts';
import { parseLink } from './activation-link.ts';
import type { ForeignKind } from './foreign-kind.ts';
import { kindByOpening, kindOf } from './foreign-kind.ts';
import { decoded } from './percent-signs.ts';
import type { ForeignProblem, InputProblem } from '../problems/problem.ts';

/** What was given that is not ours: its kind, and of a web address its host. */
export type Foreign = {
  problem: ForeignProblem;
  kind: ForeignKind;
  host?: string;
};

export type GivenText =
  | { ok: true; code: ActivationCode }
  | { ok: false; problem: Exclude<InputProblem, ForeignProblem>; length: number }
  | ({ ok: false } & Foreign);

/** Longest host that is shown, in characters. */
const longestHost = 60;

/** Judges any text whatever. Never throws; holds nothing of a foreign text but its kind and host. */
export function readGivenText(text: string): GivenText {
  const opening = kindByOpening(text);
  if (opening === 'secret') return { ok: false, ...foreign(opening) };
  const link = parseLink(text);
  if (link.ok) return { ok: true, code: link.value };
  if (link.problem !== 'not-ours') return link;
  if (opening && opening !== 'web') return { ok: false, ...foreign(opening) };
  // The code may stand by itself beside a foreign address.
  const beside = opening === 'web' ? text.replace(/https?:\S*/gi, ' ') : text;
  const code = parseCode(beside);
  if (code.ok) return { ok: true, code: code.value };
  if (opening === 'web') return { ok: false, ...foreign(opening, text) };
  if (code.problem === 'not-ours') return { ok: false, ...foreign(kindOf(text)) };
  return { ok: false, problem: code.problem, length: text.replace(/[\s\p{Pd}\p{Cf}]/gu, '').length };
}

/**
 * What words may hold that are looked for in no code: a search, the name of an app, a PIN. Undefined where they are
 * just words.
 */
export function privateIn(text: string): Foreign | undefined {
  const kind = kindByOpening(text) ?? kindOf(text);
  return kind === 'text' ? undefined : foreign(kind, text);
}

function foreign(kind: ForeignKind, text = ''): Foreign {
  if (kind === 'secret') return { problem: 'maybe-secret', kind };
  const host = kind === 'web' ? hostOf(text) : undefined;
  return {
    problem: kind === 'card' || kind === 'email' || kind === 'phone' ? 'maybe-private' : 'not-ours',
    kind,
    ...(host === undefined ? {} : { host }),
  };
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

function hostOf(text: string): string | undefined {
  try {
    // `hostname` is punycode and percent-decoded: no character of it can change how the sentence around it reads.
    const host = new URL(text.trim().slice(0, 2000)).hostname;
    return host.length > longestHost ? `…${host.slice(-longestHost)}` : host;
  } catch {
    return undefined;
  }
}
