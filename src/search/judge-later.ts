/** Judges what a search field holds; what that needs is fetched only for a text that can be other than words. */

/** A link, an address or a key, or as many letters and digits as a telephone number or a code has. */
const canBeOther = (text: string): boolean =>
  /[:@＠=]/.test(text) || (/\p{N}/u.test(text) && text.replaceAll(/[^\p{L}\p{N}+]/gu, '').length >= 8);

/** ms between two signs that are typed. */
const untilTyped = 400;

export type Judged = {
  /** What may stay in the field: a text that may be private goes. */
  kept: string;
  /** Why something went: a practice code, or what may be private, with a sentence that names it. */
  gone?: 'practice-code' | Promise<string>;
};

/** Rejects when the judge does not load; may be called again. */
export async function judgeLater(text: string): Promise<Judged> {
  if (!canBeOther(text)) return { kept: text };
  const { judge, keptOf, sayKind } = await import('./private-text.ts');
  const judgement = judge(text);
  if (judgement === 'words') return { kept: text };
  // Typed by hand it comes sign by sign: the field lets go of all of it, not of a beginning.
  await new Promise((resolve) => setTimeout(resolve, untilTyped));
  return judgement === 'practice-code'
    ? { kept: '', gone: judgement }
    : { kept: keptOf(text), gone: sayKind(judgement) };
}
