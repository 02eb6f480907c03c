/** The look-up alone, for a field or an address in a page. Fetched when it is first asked. */
import { answerItem, make } from './hits.ts';
import { judgeLater } from './judge-later.ts';
import { loadWholeLookup } from './load-lookup.ts';
import { noteOf } from './parts.ts';

export type Asked = {
  /** What may stay in the field: a text that may be private goes. */
  kept: string;
  /** The answer: a list, a note, or nothing. */
  answer: HTMLElement | undefined;
};

/** Rejects when what the look-up knows does not load; may be called again. */
export async function ask(text: string): Promise<Asked> {
  const { kept, gone } = await judgeLater(text);
  const { data, lookUp } = await loadWholeLookup();
  if (gone && kept === '') return { kept, answer: noteOf(data, gone) };
  const items = lookUp(kept).map((found) => answerItem(found, data));
  return { kept, answer: items.length > 0 ? make('ul', 'hits', ...items) : undefined };
}

/** Fetches ahead what an answer needs. */
export const prepare = (): void => void loadWholeLookup().catch(() => undefined);
