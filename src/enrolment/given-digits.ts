/**
 * Digits that a reader types: a challenge, a response, a confirmation code. Spaces, hyphens and full-width forms are
 * forgiven. What is not digits may be somebody's secret, as any text given may be (given-text.ts).
 */
import { readGivenText } from './given-text.ts';
import { challengeLength } from './phone-key.ts';

export type GivenDigits =
  | { ok: true; digits: string }
  /** `length`: too few or too many, or a string of ours in the wrong field: it may stay in the field. */
  | { ok: false; problem: 'length' | 'not-ours' | 'maybe-secret' };

/** Judges any text as `count` digits and nothing else. Never throws. */
export function readGivenDigits(text: string, count: number): GivenDigits {
  const plain = text
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '');
  if (/^[0-9]*$/.test(plain))
    return plain.length === count ? { ok: true, digits: plain } : { ok: false, problem: 'length' };
  const given = readGivenText(text);
  const foreign = !given.ok && (given.problem === 'not-ours' || given.problem === 'maybe-secret');
  return { ok: false, problem: foreign ? given.problem : 'length' };
}

/** Digits as they are shown: in groups of four, or of three where there are six. */
export const groupDigits = (digits: string): string =>
  digits.replace(digits.length === challengeLength ? /(\d{3})(?=\d)/g : /(\d{4})(?=\d)/g, '$1 ');
