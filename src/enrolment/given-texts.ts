/** Several texts that were seen at once, in one picture or before one camera: which of them is meant. */
import type { ActivationCode } from './activation-code.ts';
import { readGivenText } from './given-text.ts';

/** One text, or the practice codes between which only the reader can choose. */
export type Meant = { text: string } | { codes: ActivationCode[] };

/** @returns which texts end the search of a picture: the code that is valid now or, where none is known, any of ours. */
export function soughtIn(validNow: string | null): (text: string) => boolean {
  const valid = validNow === null ? undefined : readGivenText(validNow);
  return (text) => {
    const read = readGivenText(text);
    return read.ok && (!valid?.ok || read.code === valid.code);
  };
}

/**
 * A practice code takes precedence over any other text, and the code that is valid now over other practice codes.
 * @param texts one at least.
 * @param validNow the text of the code that the portal shows; null while it shows none, or is elsewhere.
 */
export function meantOf(texts: readonly string[], validNow: string | null): Meant {
  const given = texts.map((text) => ({ text, read: readGivenText(text) }));
  const codes = [...new Set(given.flatMap(({ read }) => (read.ok ? [read.code] : [])))];
  const valid = validNow === null ? undefined : readGivenText(validNow);
  const [code, ...others] = valid?.ok && codes.includes(valid.code) ? [valid.code] : codes;
  if (code !== undefined) return others.length === 0 ? { text: code } : { codes };
  // When every text is refused, the text with the most specific explanation is chosen.
  const slip = given.find(({ read }) => 'length' in read);
  const secret = given.find(({ read }) => !read.ok && read.problem === 'maybe-secret');
  return { text: (secret ?? slip)?.text ?? texts[0] ?? '' };
}
