/**
 * A reader in a hurry pastes what is at hand: it may be the link or the string of their real activation, or the key
 * of an authenticator. A search needs none of these, so the field lets go of them.
 */
import { readGivenText } from '../enrolment/given-text.ts';
import { articleNumberIn } from './article-number.ts';

/** What a search field holds: words, a practice code, or something that may be private. */
export type Judgement = 'words' | 'practice-code' | 'private';

/** One long word of letters and digits is no word of a language. */
const stringLike = /^(?=\S*\d)(?=\S*\p{L})[\p{L}\p{N}_=+/-]{12,}$/u;

export function judge(text: string): Judgement {
  const given = readGivenText(text);
  if (given.ok) return 'practice-code';
  const isForeign =
    given.problem === 'maybe-secret' || (given.problem === 'not-ours' && given.kind !== 'text');
  if (isForeign) return 'private';
  return stringLike.test(text.trim()) && articleNumberIn(text) === undefined ? 'private' : 'words';
}

/** Of an address that names an article, its number is what the reader looks for: `KB2260`. Of anything else, nothing. */
export function keptOf(text: string): string {
  const number = /^https?:/i.test(text.trim()) ? articleNumberIn(text) : undefined;
  return number === undefined ? '' : `KB${number}`;
}
