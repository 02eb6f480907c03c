/**
 * Digits that a reader types or pastes: a PIN, a challenge, a response, a confirmation code. Digits of any script and
 * what stands between and around digits are forgiven: spaces, dashes, commas and dots, a label, a whole message. What
 * is no digits may be somebody's secret, as any text given may be (given-text.ts).
 */
import type { Foreign } from './given-text.ts';
import { privateIn, readGivenText } from './given-text.ts';
import { challengeLength } from './phone-key.ts';

export type GivenDigits =
  | { ok: true; digits: string }
  /** `length`: too few or too many, or a string of ours in the wrong field: it may stay in the field. */
  | { ok: false; problem: 'length' }
  | ({ ok: false } & Foreign);

/** Up to this many digits count as a typing error; more may be a telephone or card number. */
const mostOfASlip = 9;

const isDigit = (codePoint: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(codePoint));

/** Unicode keeps the ten digits of a script together and in order, so that the distance to the first is the value. */
function valueOf(digit: string): string {
  const codePoint = digit.codePointAt(0) ?? 0;
  let zero = codePoint;
  while (codePoint - zero < 9 && isDigit(zero - 1)) zero -= 1;
  return String(codePoint - zero);
}

/** Full-width forms and the digits of any script as ASCII; every other character stays as typed. */
export const foldDigits = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]|\p{Nd}/gu, (character) => character.normalize('NFKC'))
    .replace(/[^\P{Nd}0-9]/gu, valueOf);

/** Separators that people and programs put between digits. U+2212 is the minus sign, U+00B7 the middle dot. */
const between = /[\s\p{Pd}\p{Cf}\p{M}\u2212\u00b7.,:;_'’|]/gu;
/** Digits in a sentence that no adjacent letter or sign makes part of something else. */
const inWords =
  /(^|[^\p{L}\p{N}_@/=+#%&])(\d(?:[ \u00a0\u202f\p{Pd}\u2212\u00b7.,]?\d)*)(?![\p{L}\p{N}_@/=+#%&])/gu;

/** Judges any text as `count` digits, alone or in words. Never throws. */
export function readGivenDigits(text: string, count: number): GivenDigits {
  const folded = foldDigits(text.slice(0, 500).normalize('NFKC'));
  const plain = folded.replace(between, '');
  if (plain.length <= mostOfASlip && /^[0-9]*$/.test(plain))
    return plain.length === count ? { ok: true, digits: plain } : { ok: false, problem: 'length' };
  const given = readGivenText(text);
  if (given.ok || 'length' in given) return { ok: false, problem: 'length' };
  const found = new Set<string>();
  // The rest of the text is judged too: beside a card number or an email address, the digits may be private.
  const around = withoutMarks(folded).replace(inWords, (all, before: string, run: string) => {
    const digits = run.replace(/\D/g, '');
    if (digits.length !== count) return all;
    found.add(digits);
    return `${before} `;
  });
  const [digits, ...others] = found;
  const isForeign = digits === undefined || others.length > 0 || privateIn(around) !== undefined;
  return isForeign ? given : { ok: true, digits };
}

/** A keycap emoji is a digit with combining marks. */
const withoutMarks = (text: string): string => text.replace(/[\p{Cf}\p{M}]/gu, '');

/** Formats digits for screens: groups of four, or groups of three when there are six digits. */
export const groupDigits = (digits: string): string =>
  digits.replace(digits.length === challengeLength ? /(\d{3})(?=\d)/g : /(\d{4})(?=\d)/g, '$1 ');
