/**
 * Decides what a text is that a reader typed, pasted, or brought in an address. This is the one place for the
 * decision: for the search, the box on the page of problems, a wrong address, and for what may stand in a link.
 */
import type { ForeignKind } from '../enrolment/foreign-kind.ts';
import { judgeLater } from './judge-later.ts';
import type { Known } from './load-lookup.ts';
import type { Reply } from './reply.ts';

export type WhatItIs =
  | { is: 'empty' }
  /** A practice code, which is nobody's secret, and nothing to search for. */
  | { is: 'code' }
  /** A text that may be real and private. `kept` is the part that may stay: the number of an article in an address. */
  | { is: 'secret'; kind: ForeignKind; kept: string }
  | Words;

/** Words, with their reply. Only a text that certainly holds no secret may stand in the address of the page. */
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
