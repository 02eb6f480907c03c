/** The look-up alone, for a field or an address in a page. Fetched when it is first asked. */
import { make } from './hits.ts';
import { judgeLater } from './judge-later.ts';
import { loadWholeLookup } from './load-lookup.ts';
import { noteOf, replyOf } from './parts.ts';

export type Asked = {
  /** What may stay in the field: a text that may be private goes. */
  kept: string;
  /** The answer: a list, a note, or nothing. */
  answer: HTMLElement | undefined;
};

/** Rejects when what the look-up knows does not load; may be called again. */
export async function ask(text: string): Promise<Asked> {
  const { kept, gone } = await judgeLater(text);
  const { data, replyTo } = await loadWholeLookup();
  if (gone && kept === '') return { kept, answer: noteOf(data, gone) };
  const reply = replyTo(kept);
  return { kept, answer: reply.is === 'nothing' ? undefined : make('div', '', replyOf(data, reply)) };
}

/** Fetches ahead what an answer needs. */
export const prepare = (): void => void loadWholeLookup().catch(() => undefined);
