/**
 * What a text that a reader gave (typed, pasted, photographed, scanned) is. Whatever is not ours may be a real
 * secret: only its kind is named, and of a web address its host; the text itself is never handed on.
 */
import type { ActivationCode } from './activation-code.ts';
import { parseCode } from './activation-code.ts';
import { parseLink } from './activation-link.ts';
import type { InputProblem } from './problems.ts';

/** The kinds of foreign text that have words of their own. */
export const foreignKinds = [
  'secret',
  'web',
  'script',
  'data',
  'phone',
  'email',
  'wifi',
  'contact',
  'text',
] as const;
export type ForeignKind = (typeof foreignKinds)[number];

export type GivenText =
  | { ok: true; code: ActivationCode }
  | { ok: false; problem: Exclude<InputProblem, 'not-ours' | 'maybe-secret'>; length: number }
  | { ok: false; problem: 'not-ours' | 'maybe-secret'; kind: ForeignKind; host?: string };

/** Longest host that is shown, in characters. */
const longestHost = 60;

/** Judges any text whatever. Never throws; holds nothing of a foreign text but its kind and host. */
export function readGivenText(text: string): GivenText {
  const link = parseLink(text);
  if (link.ok) return { ok: true, code: link.value };
  if (link.problem !== 'not-ours') return slip(link.problem, text.slice(text.lastIndexOf('=') + 1));
  const kind = foreignKind(text);
  if (kind !== 'text') {
    const host = kind === 'web' ? hostOf(text) : undefined;
    return {
      ok: false,
      problem: kind === 'secret' ? 'maybe-secret' : 'not-ours',
      kind,
      ...(host === undefined ? {} : { host }),
    };
  }
  const code = parseCode(text);
  if (code.ok) return { ok: true, code: code.value };
  if (code.problem === 'not-ours') return { ok: false, problem: 'not-ours', kind };
  return slip(code.problem, text);
}

const slip = (problem: 'code-empty' | 'code-length' | 'code-character', code: string): GivenText => ({
  ok: false,
  problem,
  length: code.replace(/[\s\p{Pd}\p{Cf}]/gu, '').length,
});

const openings: readonly [RegExp, ForeignKind][] = [
  [/^otpauth(-migration)?:/i, 'secret'],
  [/^https?:/i, 'web'],
  [/^(javascript|vbscript):/i, 'script'],
  [/^(data|blob|file):/i, 'data'],
  [/^(tel|sms|smsto|facetime):/i, 'phone'],
  [/^(mailto|matmsg):/i, 'email'],
  [/^wifi:/i, 'wifi'],
  [/^(begin:vcard|mecard:)/i, 'contact'],
];

function foreignKind(text: string): ForeignKind {
  // Control and format characters (a NUL, a right-to-left override, a line break in the scheme) must not hide the kind.
  const visible = text
    .slice(0, 200)
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trimStart();
  return openings.find(([opening]) => opening.test(visible))?.[1] ?? 'text';
}

function hostOf(text: string): string | undefined {
  const address = text.trim().slice(0, 2000);
  if (!URL.canParse(address)) return undefined;
  // `hostname` is punycode and percent-decoded: no character of it can change how the sentence around it reads.
  const host = new URL(address).hostname;
  return host.length > longestHost ? `…${host.slice(-longestHost)}` : host;
}
