/**
 * Digits that a reader types: a challenge, a response, a confirmation code. Spaces, hyphens and full-width forms are
 * forgiven. What is not digits may be somebody's secret, as any text given may be (given-text.ts).
 */
import type { Foreign } from './given-text.ts';
import { readGivenText } from './given-text.ts';
import { challengeLength } from './phone-key.ts';

export type GivenDigits =
  | { ok: true; digits: string }
  /** `length`: too few or too many, or a string of ours in the wrong field: it may stay in the field. */
  | { ok: false; problem: 'length' }
  | ({ ok: false } & Foreign);

/** So many digits are a slip; more are somebody's telephone or card. */
const mostOfASlip = 9;

/** Judges any text as `count` digits and nothing else. Never throws. */
export function readGivenDigits(text: string, count: number): GivenDigits {
  const plain = text
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '');
  if (plain.length <= mostOfASlip && /^[0-9]*$/.test(plain))
    return plain.length === count ? { ok: true, digits: plain } : { ok: false, problem: 'length' };
  const given = readGivenText(text);
  return 'kind' in given ? given : { ok: false, problem: 'length' };
}

/** Digits as they are shown: in groups of four, or of three where there are six. */
export const groupDigits = (digits: string): string =>
  digits.replace(digits.length === challengeLength ? /(\d{3})(?=\d)/g : /(\d{4})(?=\d)/g, '$1 ');
