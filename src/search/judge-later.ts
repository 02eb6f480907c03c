/** Judges the text of a search field. The judge is fetched only for a text that can be other than words. */
import type { Judgement } from './private-text.ts';

/** True for a link, an address or a key, or for as many letters and digits as a telephone number or a code has. */
const canBeOther = (text: string): boolean =>
  /[:@＠=]/.test(text) || (/\p{N}/u.test(text) && text.replaceAll(/[^\p{L}\p{N}+]/gu, '').length >= 8);

/** How long to wait for the next typed character, in ms. */
const untilTyped = 400;

/** `kept` is the part of the text that may stay in the field: a text that may be private goes. */
export type Judged = { is: Judgement; kept: string };

const judges = () => import('./private-text.ts');

/** Rejects when the judge does not load; may be called again. */
export async function judgeLater(text: string): Promise<Judged> {
  if (!canBeOther(text)) return { is: 'words', kept: text };
  const { judge, keptOf } = await judges();
  const is = judge(text);
  if (is === 'words') return { is, kept: text };
  // A text typed by hand arrives character by character: the wait lets the field drop all of it, not only a beginning.
  await new Promise((resolve) => setTimeout(resolve, untilTyped));
  return { is, kept: is === 'practice-code' ? '' : keptOf(text) };
}
