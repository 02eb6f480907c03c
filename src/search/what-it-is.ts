/**
 * What a text is that a reader typed, pasted, or came with in an address. The one place that says it: for the search,
 * the box on the page of problems, a wrong address, and for what may stand in a link.
 */
import type { ForeignKind } from '../enrolment/foreign-kind.ts';
import { judgeLater } from './judge-later.ts';
import type { Known } from './load-lookup.ts';
import type { Reply } from './reply.ts';

export type WhatItIs =
  | { is: 'empty' }
  /** A code of the practice, which is nobody's secret, and nothing to search for. */
  | { is: 'code' }
  /** May be real and private. `kept` is what of it may stay: the number of an article in an address. */
  | { is: 'secret'; kind: ForeignKind; kept: string }
  | Words;

/** Words, with what is said to them. Only what holds no secret for certain may stand in the address of the page. */
export type Words = { is: 'number' | 'message' | 'question'; reply: Reply; inAddress: boolean };

/** Rejects when the judge does not load; may be called again. */
export async function whatItIs(
  text: string,
  { replyTo, mayHoldSecret }: Pick<Known, 'replyTo' | 'mayHoldSecret'>,
): Promise<WhatItIs> {
  const { is, ...secret } = await judgeLater(text);
  if (is === 'practice-code') return { is: 'code' };
  if (is !== 'words') return { is: 'secret', kind: is, kept: secret.kept };
  if (text.trim() === '') return { is: 'empty' };
  const reply = replyTo(text);
  return { is: reply.to, reply, inAddress: !mayHoldSecret(text) };
}
