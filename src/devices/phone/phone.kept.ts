/** What is kept of every phone's context: each kind adds its own, and its memory. */
import * as v from 'valibot';
import { phoneAnswer } from '../../api/contract.ts';
import { codeOrNull, idOrNull, problemOrNull, refusedOrNull, userOrNull } from '../kit/kept-parts.ts';

const { logins } = phoneAnswer.entries;

export const phoneEntries = {
  storeSearch: v.string(),
  codeField: v.string(),
  typed: v.object({}),
  installed: v.number(),
  code: codeOrNull,
  rejectedInput: refusedOrNull,
  problem: problemOrNull,
  errorShown: v.boolean(),
  requestId: idOrNull,
  offered: codeOrNull,
  activatedUser: userOrNull,
  authUser: userOrNull,
  challengeField: v.string(),
  response: idOrNull,
  logins,
  headsUp: idOrNull,
  shadeOpen: v.boolean(),
  login: v.nullable(logins.item),
  answer: v.picklist(['approved', 'denied']),
  clockOffset: v.number(),
} as const;
