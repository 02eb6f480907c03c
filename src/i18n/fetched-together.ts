/** Which strings a browser fetches as one file for each language (hosting/joined-strings.ts joins them). */
import type { Strings } from './keys.ts';

export const fetchedTogether = {
  /** What portal, app and bench say as soon as practice starts. The words of the phone are a separate file. */
  live: ['app', 'bench', 'portal', 'practice'],
  /** What the bench says only after something has gone wrong, or while a step waits. */
  late: ['conditions', 'problems'],
  /** What a page says on which a phone stands alone. */
  alone: ['alone'],
} as const satisfies Record<string, readonly (keyof Strings)[]>;

export type LiveStrings = Pick<Strings, (typeof fetchedTogether.live)[number]>;
export type AloneStrings = Pick<Strings, (typeof fetchedTogether.alone)[number]>;
export type LateStrings = Pick<Strings, (typeof fetchedTogether.late)[number]>;
