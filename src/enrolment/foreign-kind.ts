/**
 * The one place that says what a text may be that is not ours: a secret, an address, somebody's card number. Every
 * field, photo, link and camera asks here, and names the kind; the text itself is never handed on.
 */
import { foldDigits } from './fold-digits.ts';

/** The kinds of foreign text that have their own explanation. */
export const foreignKinds = [
  'secret',
  'web',
  'script',
  'data',
  'phone',
  'email',
  'wifi',
  'contact',
  'card',
  'key',
  'text',
] as const;
export type ForeignKind = (typeof foreignKinds)[number];

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

/** The kind that a text's scheme or first characters reveal; undefined when they reveal none. */
export function kindByOpening(text: string): ForeignKind | undefined {
  // Control and format characters (a NUL, a right-to-left override, a line break in the scheme) must not hide the kind.
  const visible = text
    .slice(0, 200)
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trimStart();
  return openings.find(([opening]) => opening.test(visible))?.[1];
}

const email = /[^\s@](?:@|\s@\s)[^\s@]+\.\p{L}{2,}/u;
/** Calendar dates are excluded: a date with a time has as many digits as a telephone number. */
const day = /\b(?:\d{4}([-/.])\d\d?\1\d\d?|\d\d?([-/.])\d\d?\2\d{4})\b/g;
/** Digits in groups, with an optional country prefix and one pair of brackets. */
const digits = /\+?\d*[ .-]?\(?\d(?:\)?[\s./_•-]{0,3}\d)*/g;
/**
 * A long mix of letters and digits is no word of a language, and may be a password or a key; authenticators show a key
 * in groups of four.
 */
const key =
  /^(?:(?=\S*\d)(?=\S*\p{L})[\p{L}\p{N}_=+/-]{12,}|(?=.*\d\p{L}|.*\p{L}\d)(?:[\p{L}\d]{4} ?){3,})$/u;

/** Least number of digits of each kind: fewer than 9 may be a challenge, a response or a confirmation code. */
const least = { card: 13, phone: 9, abroad: 7 } as const;

/** The kind of a text: a card number, email address or telephone number anywhere in it, or else what the whole text is. */
export function kindOf(text: string): ForeignKind {
  const plain = foldDigits(text.normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-');
  if (email.test(plain)) return 'email';
  let kind: ForeignKind = 'text';
  for (const [run] of plain.replace(day, ',').matchAll(digits)) {
    const { length } = run.replace(/\D/g, '');
    const isAbroad = /^(\+|00)/.test(run.trimStart());
    if (!isAbroad && length >= least.card) return 'card';
    if (length >= (isAbroad ? least.abroad : least.phone)) kind = 'phone';
  }
  return kind === 'text' && key.test(plain.trim()) ? 'key' : kind;
}
