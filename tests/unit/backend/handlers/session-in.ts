import * as v from 'valibot';
import { expect } from 'vitest';
import type { SessionAnswer } from '../../../../src/api/contract.ts';
import { sessionAnswer } from '../../../../src/api/contract.ts';
import type { Reply } from '../builders.ts';

/** The session in an answer that says what the contract says, and not a field more. */
export function sessionIn({ body, contentType }: Reply<SessionAnswer>): SessionAnswer {
  expect(contentType).toBe('application/json');
  expect(v.parse(sessionAnswer, body)).toEqual(body);
  return body;
}
