/**
 * What a text that a reader gave (typed, pasted, photographed, scanned) is. Whatever is not ours may be a real
 * secret: only its kind is named, and of a web address its host; the text itself is never handed on.
 */
import type { ActivationCode } from './activation-code.ts';
import { parseCode } from './activation-code.ts';
import { parseLink } from './activation-link.ts';
import type { ForeignKind } from './foreign-kind.ts';
import { kindByOpening, kindOf } from './foreign-kind.ts';
import type { ForeignProblem, InputProblem } from './problems.ts';

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
  const link = parseLink(text);
  if (link.ok) return { ok: true, code: link.value };
  if (link.problem !== 'not-ours') return slip(link.problem, text.slice(text.lastIndexOf('=') + 1));
  const opening = kindByOpening(text);
  if (opening) return { ok: false, ...foreign(opening, text) };
  const code = parseCode(text);
  if (code.ok) return { ok: true, code: code.value };
  return code.problem === 'not-ours' ? { ok: false, ...foreign(kindOf(text)) } : slip(code.problem, text);
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

const slip = (problem: 'code-empty' | 'code-length' | 'code-character', code: string): GivenText => ({
  ok: false,
  problem,
  length: code.replace(/[\s\p{Pd}\p{Cf}]/gu, '').length,
});

function hostOf(text: string): string | undefined {
  const address = text.trim().slice(0, 2000);
  if (!URL.canParse(address)) return undefined;
  // `hostname` is punycode and percent-decoded: no character of it can change how the sentence around it reads.
  const host = new URL(address).hostname;
  return host.length > longestHost ? `…${host.slice(-longestHost)}` : host;
}
