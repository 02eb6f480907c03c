/**
 * Whether words may hold a PIN, a password or a name of a user, so that they stand in no address: addresses are kept
 * by browsers and written down by servers. Asked the wrong way a link is lost, and no secret.
 */
import type { Vocabulary } from './words-in.ts';
import { folded } from './words-in.ts';

/** Four digits are a PIN, six a challenge. A word of letters and digits that is no name of a phone is a password. */
const looksSecret = /\d[\d\s.,-]{2,}\d|(?=\p{L}*\d)(?=\d*\p{L})[\p{L}\d]{8,}|[:=@#"“”«»<>\\]/u;

/** @param languages their words for what is secret, and what stands between such a word and the secret */
export function makeMayHoldSecret(
  languages: readonly Pick<Vocabulary, 'secret' | 'is'>[],
): (text: string) => boolean {
  const anyOf = (key: 'secret' | 'is'): string => folded(languages.map((words) => words[key]).join('|'));
  const told = new RegExp(`(?<!\\p{L})(?:${anyOf('secret')})\\s+(?:${anyOf('is')})(?!\\p{L})`, 'u');
  return (text) => looksSecret.test(text) || told.test(folded(text));
}
