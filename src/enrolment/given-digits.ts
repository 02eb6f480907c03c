/**
 * Digits that a reader types or pastes: a PIN, a challenge, a response, a confirmation code. Digits of any script and
 * what stands between and around digits are forgiven: spaces, dashes, commas and dots, a label, a whole message. What
 * is no digits may be somebody's secret, as any text given may be (given-text.ts).
 */
import { foldDigits } from './fold-digits.ts';
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

/** Separators that people and programs put between digits. U+2212 is the minus sign, U+00B7 the middle dot. */
const between = /[\s\p{Pd}\p{Cf}\p{M}\u2212\u00b7.,:;_'’|/\\•*#]/gu;

/** Digits in a sentence that no adjacent letter or sign makes part of something else. */
const inWords = (apart: string): RegExp =>
  new RegExp(`(^|[^\\p{L}\\p{N}_@/=+#%&])(\\d(?:${apart}\\d)*)(?![\\p{L}\\p{N}_@/=+#%&])`, 'gu');
/** Digits stand close together; where there are none so, they may stand far apart. */
const closeThenFar = [inWords('[ \\p{Pd}\u2212\u00b7.,]?'), inWords('[\\s\\p{Pd}\u2212)]{0,3}')];

/** Judges any text as `count` digits, alone or in words. Never throws. */
export function readGivenDigits(text: string, count: number): GivenDigits {
  const folded = foldDigits(text.slice(0, 500).normalize('NFKC'));
  const plain = folded.replace(between, '');
  if (plain.length <= mostOfASlip && /^[0-9]*$/.test(plain))
    return plain.length === count ? { ok: true, digits: plain } : { ok: false, problem: 'length' };
  const given = readGivenText(text);
  if (given.ok || 'length' in given) return { ok: false, problem: 'length' };
  for (const digitsInWords of closeThenFar) {
    const found = new Set<string>();
    // The rest of the text is judged too: beside a card number or an email address, the digits may be private.
    const around = withoutMarks(folded).replace(digitsInWords, (all, before: string, run: string) => {
      const digits = run.replace(/\D/g, '');
      if (digits.length !== count) return all;
      found.add(digits);
      return `${before} `;
    });
    const [digits, ...others] = found;
    if (digits !== undefined) return others.length > 0 || privateIn(around) ? given : { ok: true, digits };
  }
  return given;
}

/** Drops marks that join a digit, and the sign that a telephone's keypad puts before or after a number. */
const withoutMarks = (text: string): string =>
  text.replace(/[\p{Cf}\p{M}]|#(?!\S)/gu, '').replace(/(^|\s)#/g, '$1');

/** Formats digits for screens: groups of four, or groups of three when there are six digits. */
export const groupDigits = (digits: string): string =>
  digits.replace(digits.length === challengeLength ? /(\d{3})(?=\d)/g : /(\d{4})(?=\d)/g, '$1 ');
