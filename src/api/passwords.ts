/**
 * What the portal and the backend say of a password. No password is sent: the reader chooses whether it is right. Only
 * journeys with this choice fetch this part.
 */
import * as v from 'valibot';
import { mostFailures } from '../enrolment/passwords.ts';
import { userIds } from '../enrolment/users.ts';
import type { Client } from './client.ts';
import { time } from './contract.ts';

export const passwordPath = '/passwords';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostFailures));

/** `times`: how often it is tried. */
export const passwordBody = v.object({
  requestId: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  userId: v.picklist(userIds),
  right: v.boolean(),
  times: v.optional(v.pipe(count, v.minValue(1)), 1),
});

/** `failed`: failed logins in a row within 24 hours. */
export const passwordAnswer = v.object({
  now: time,
  outcome: v.picklist(['right', 'wrong', 'locked']),
  failed: count,
});

/** Tries a right or a wrong password. */
export const tryPassword = ({ ask }: Pick<Client, 'ask'>, body: v.InferInput<typeof passwordBody>) =>
  ask('POST', passwordPath, passwordAnswer, body);
