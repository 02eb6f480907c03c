/**
 * A reader in a hurry pastes what is at hand, which may be the link or the string of a real activation, or the key of
 * an authenticator. A search needs none of these, so the field drops them.
 */
import type { ForeignKind } from '../enrolment/foreign-kind.ts';
import { privateIn, readGivenText } from '../enrolment/given-text.ts';
import { base } from '../i18n/paths.ts';
import { articleNumberIn } from './article-number.ts';
import { once } from './once.ts';

/** What a search field holds: words, a practice code, or a text that may be private. */
export type Judgement = 'words' | 'practice-code' | ForeignKind;

export function judge(text: string): Judgement {
  if (readGivenText(text).ok) return 'practice-code';
  const kind = privateIn(text)?.kind;
  // A long word may hold the number of an article: `kb-2260-something`.
  return kind === undefined || (kind === 'key' && articleNumberIn(text) !== undefined) ? 'words' : kind;
}

/**
 * From an address that names an article, keeps the number that the reader looks for: `KB2260`. From other texts,
 * keeps nothing.
 */
export function keptOf(text: string): string {
  const number = /^https?:/i.test(text.trim()) ? articleNumberIn(text) : undefined;
  return number === undefined ? '' : `KB${number}`;
}

const loadKinds = once(async () => {
  const response = await fetch(`${base}${document.documentElement.lang}/kinds.json`);
  return (await response.json()) as Record<ForeignKind, string>;
});

/** Names the kind of the given text in a sentence; empty when the sentences do not load. */
export const sayKind = (kind: ForeignKind): Promise<string> =>
  loadKinds().then(
    (sentences) => sentences[kind],
    () => '',
  );
