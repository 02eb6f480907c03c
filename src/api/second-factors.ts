/** What the portal asks about the second factors of a user: only journeys with several of them fetch this part. */
import * as v from 'valibot';
import type { UserId } from '../enrolment/users.ts';
import type { Client } from './client.ts';
import { pathOf, time } from './contract.ts';

export const factorsPath = '/users/:id/second-factors';

/** `several`: another device is active beside IB Key, so the portal shows a list of both. */
export const factorsAnswer = v.object({ now: time, several: v.boolean() });

/** Asks whether a user has several second factors. */
export const readFactors = ({ ask }: Pick<Client, 'ask'>, userId: UserId) =>
  ask('GET', pathOf(factorsPath, userId), factorsAnswer);
