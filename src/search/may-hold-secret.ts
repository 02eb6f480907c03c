/**
 * Tells whether a text may hold a PIN, a password or a user name, and so must not stand in an address: browsers keep
 * addresses, and servers write them down. A wrong "yes" costs a link; it never costs a secret.
 */
import type { Vocabulary } from './words-in.ts';
import { folded } from './words-in.ts';

/** Four digits may be a PIN, six a challenge. A word of letters and digits that names no phone may be a password. */
const looksSecret = /\d[\d\s.,-]{2,}\d|(?=\p{L}*\d)(?=\d*\p{L})[\p{L}\d]{8,}|[:=@#"“”«»<>\\]/u;

/** @param languages Each language's words for secrets, and what stands between such a word and the secret. */
export function makeMayHoldSecret(
  languages: readonly Pick<Vocabulary, 'secret' | 'is'>[],
): (text: string) => boolean {
  const anyOf = (key: 'secret' | 'is'): string => folded(languages.map((words) => words[key]).join('|'));
  const told = new RegExp(`(?:^|\\P{L})(?:${anyOf('secret')})\\s+(?:${anyOf('is')})(?!\\p{L})`, 'u');
  return (text) => looksSecret.test(text) || told.test(folded(text));
}
