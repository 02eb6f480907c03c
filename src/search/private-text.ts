/**
 * A reader in a hurry pastes what is at hand: it may be the link or the string of their real activation, or the key
 * of an authenticator. A search needs none of these, so the field lets go of them.
 */
import type { ForeignKind } from '../enrolment/foreign-kind.ts';
import { privateIn, readGivenText } from '../enrolment/given-text.ts';
import { base } from '../i18n/paths.ts';
import { articleNumberIn } from './article-number.ts';
import { once } from './once.ts';

/** What a search field holds: words, a practice code, or something that may be private. */
export type Judgement = 'words' | 'practice-code' | ForeignKind;

export function judge(text: string): Judgement {
  if (readGivenText(text).ok) return 'practice-code';
  const kind = privateIn(text)?.kind;
  // The number of an article may stand in a long word: `kb-2260-something`.
  return kind === undefined || (kind === 'key' && articleNumberIn(text) !== undefined) ? 'words' : kind;
}

/** Of an address that names an article, its number is what the reader looks for: `KB2260`. Of anything else, nothing. */
export function keptOf(text: string): string {
  const number = /^https?:/i.test(text.trim()) ? articleNumberIn(text) : undefined;
  return number === undefined ? '' : `KB${number}`;
}

const loadKinds = once(async () => {
  const response = await fetch(`${base}${document.documentElement.lang}/kinds.json`);
  return (await response.json()) as Record<ForeignKind, string>;
});

/** Names the kind of what was given, in a sentence; nothing where its words do not come. */
export const sayKind = (kind: ForeignKind): Promise<string> =>
  loadKinds().then(
    (sentences) => sentences[kind],
    () => '',
  );
