/** The service's part of the chapter `textMessages`: it sends codes, and takes their digits. */
import { http } from 'msw/http';
import * as v from 'valibot';
import { time } from '../../api/contract.ts';
import { sendTextBody, takeTextBody, textPaths } from '../../api/text-messages.ts';
import type { Practice } from '../../enrolment/practice.ts';
import type { TextMessage } from '../../enrolment/text-messages.ts';
import {
  nextTextAt,
  sendText,
  takeText,
  textNumbers,
  textPurposes,
  textsOn,
  textWays,
} from '../../enrolment/text-messages.ts';
import { userIds } from '../../enrolment/users.ts';
import { succeed } from '../../problems/problem.ts';
import type { Backend } from '../exchange.ts';
import { change, read } from '../exchange.ts';

const text = v.string();
const schema = v.array(
  v.object({
    id: text,
    purpose: v.picklist(textPurposes),
    userId: v.picklist(userIds),
    phoneId: text,
    number: v.picklist(textNumbers),
    way: v.picklist(textWays),
    digits: text,
    sentAt: time,
    arrivesAt: v.nullable(time),
    spentAt: v.nullable(time),
  }),
);

/** What the document keeps of messages. What does not fit is put aside: the reader asks for another code. */
export function textsIn({ added }: Practice): readonly TextMessage[] {
  const kept = added?.['textMessages'];
  return v.is(schema, kept) ? kept : [];
}
/** @returns the practice with these messages. */
export const withTexts = (practice: Practice, textMessages: readonly TextMessage[]): Practice => ({
  ...practice,
  added: { ...practice.added, textMessages },
});

export const handlers = (root: string, backend: Backend) => [
  http.post(root + textPaths.messages, ({ request }) =>
    change(
      backend,
      request,
      sendTextBody,
      (practice, { requestId: _, fate, ...asked }, world) => {
        const sent = sendText(textsIn(practice), asked, fate, world);
        return { practice: withTexts(practice, sent), outcome: succeed({}) };
      },
      { status: 201 },
    ),
  ),

  http.post(root + textPaths.code, ({ request }) =>
    change(backend, request, takeTextBody, (before, given, world) => {
      const { practice, messages, outcome } = takeText(before, textsIn(before), given, world);
      return { practice: withTexts(practice, messages), outcome };
    }),
  ),

  http.get<{ id: string }>(root + textPaths.phone, ({ params }) =>
    read(backend, (practice, now) => {
      const texts = textsIn(practice);
      return succeed({
        texts: textsOn(texts, params.id, now).map(({ id, userId, way, digits, sentAt }) => ({
          id,
          userId,
          way,
          digits,
          sentAt,
        })),
        nextAt: nextTextAt(texts, params.id, now),
      });
    }),
  ),
];
