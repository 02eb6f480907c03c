/** Judges what a search field holds; what that needs is fetched only for a text that can be other than words. */
import type { Judgement } from './private-text.ts';

/** A link, an address or a key, or as many letters and digits as a telephone number or a code has. */
const canBeOther = (text: string): boolean =>
  /[:@＠=]/.test(text) || (/\p{N}/u.test(text) && text.replaceAll(/[^\p{L}\p{N}+]/gu, '').length >= 8);

/** ms between two signs that are typed. */
const untilTyped = 400;

/** `kept` is what may stay in the field: a text that may be private goes. */
export type Judged = { is: Judgement; kept: string };

const judges = () => import('./private-text.ts');

/** Rejects when the judge does not load; may be called again. */
export async function judgeLater(text: string): Promise<Judged> {
  if (!canBeOther(text)) return { is: 'words', kept: text };
  const { judge, keptOf } = await judges();
  const is = judge(text);
  if (is === 'words') return { is, kept: text };
  // Typed by hand it comes sign by sign: the field lets go of all of it, not of a beginning.
  await new Promise((resolve) => setTimeout(resolve, untilTyped));
  return { is, kept: is === 'practice-code' ? '' : keptOf(text) };
}
