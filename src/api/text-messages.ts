/** What phones and backend say to each other about text messages: only journeys with messages fetch this part. */
import * as v from 'valibot';
import { userIds } from '../enrolment/users.ts';
import {
  textCodeLength,
  textFates,
  textNumbers,
  textPurposes,
  textWays,
} from '../enrolment/text-messages.ts';
import type { Client } from './client.ts';
import { pathOf, time } from './contract.ts';

export const textPaths = {
  messages: '/text-messages',
  code: '/text-messages/code',
  phone: '/phones/:id/text-messages',
} as const;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const asked = { requestId: id, phoneId: id, userId: v.picklist(userIds) };
const digits = v.pipe(v.string(), v.regex(new RegExp(`^\\d{${textCodeLength}}$`)));
const number = v.picklist(textNumbers);
const way = v.picklist(textWays);

/** `fate`: what the reader has set to become of the message on its way. */
export const sendTextBody = v.object({
  ...asked,
  purpose: v.optional(v.picklist(textPurposes), 'activation'),
  number,
  way,
  fate: v.picklist(textFates),
});
export const takeTextBody = v.object({ ...asked, digits });

export const sentAnswer = v.object({ now: time });
export const takenAnswer = v.object({ now: time, code: v.string() });

/** A message that has come to the phone. */
export const textNotice = v.object({ id, userId: v.picklist(userIds), way, digits, sentAt: time });
/** `nextAt`: when the next message comes. */
export const textsAnswer = v.object({ now: time, texts: v.array(textNotice), nextAt: v.nullable(time) });

export type TextNotice = v.InferOutput<typeof textNotice>;

/** The requests about text messages. */
export const textClient = ({ ask }: Pick<Client, 'ask'>) => ({
  send: (body: v.InferInput<typeof sendTextBody>) => ask('POST', textPaths.messages, sentAnswer, body),
  take: (body: v.InferInput<typeof takeTextBody>) => ask('POST', textPaths.code, takenAnswer, body),
  read: (phoneId: string) => ask('GET', pathOf(textPaths.phone, phoneId), textsAnswer),
});
