/** Which strings a browser fetches as one file of a language (hosting/joined-strings.ts makes it). */
import type { Strings } from './keys.ts';

export const fetchedTogether = {
  /** What portal, app and bench say as soon as practice starts. The words of its phone come beside them. */
  live: ['app', 'bench', 'portal', 'practice'],
  /** What the bench says only once it has met something. */
  late: ['conditions', 'problems'],
} as const satisfies Record<string, readonly (keyof Strings)[]>;

export type LiveStrings = Pick<Strings, (typeof fetchedTogether.live)[number]>;
export type LateStrings = Pick<Strings, (typeof fetchedTogether.late)[number]>;
