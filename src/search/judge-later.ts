/** Judges what a search field holds; what that needs is fetched only for a text that can be other than words. */
import type { Judgement } from './private-text.ts';

/** A link or a key, or as many letters and digits as a code has. */
const canBeOther = (text: string): boolean =>
  /[:@=]/.test(text) || (/\p{N}/u.test(text) && text.replaceAll(/[^\p{L}\p{N}]/gu, '').length >= 9);

export type Judged = {
  judgement: Judgement;
  /** What may stay in the field: a text that may be private goes. */
  kept: string;
};

/** Rejects when the judge does not load; may be called again. */
export async function judgeLater(text: string): Promise<Judged> {
  if (!canBeOther(text)) return { judgement: 'words', kept: text };
  const { judge, keptOf } = await import('./private-text.ts');
  const judgement = judge(text);
  return { judgement, kept: judgement === 'words' ? text : judgement === 'private' ? keptOf(text) : '' };
}
