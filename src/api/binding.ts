/** What phones and backend say to each other when a user is bound anew: only journeys that do so fetch this part. */
import * as v from 'valibot';
import { userIds } from '../enrolment/users.ts';
import type { Client } from './client.ts';
import { time } from './contract.ts';
import { takeTextBody } from './text-messages.ts';

export const bindingPaths = { recoveries: '/recoveries', restorations: '/restorations' } as const;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const userId = v.picklist(userIds);

/** The digits of a recovery message (api/text-messages.ts, purpose `recovery`). */
export const recoverBody = takeTextBody;
export const restoreBody = v.object({ requestId: id, phoneId: id, userId });

/** The user's new key on this phone. */
export const boundAnswer = v.object({ now: time, userId, phoneId: id, key: id, at: time });

/** The requests that bind a user anew. */
export const bindingClient = ({ ask }: Pick<Client, 'ask'>) => ({
  recover: (body: v.InferInput<typeof recoverBody>) =>
    ask('POST', bindingPaths.recoveries, boundAnswer, body),
  restore: (body: v.InferInput<typeof restoreBody>) =>
    ask('POST', bindingPaths.restorations, boundAnswer, body),
});
