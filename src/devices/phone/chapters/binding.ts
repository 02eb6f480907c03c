/** What the chapters share in which a user is bound anew, on this phone or from another one: the phone keeps the new key. */
import { fromPromise } from 'xstate';
import { bindingClient } from '../../../api/binding.ts';
import type { Client } from '../../../api/client.ts';
import type { UserId } from '../../../enrolment/users.ts';
import type { Outcome } from '../../../problems/problem.ts';
import { noOverlay } from '../phone.start.ts';
import type { DeviceProblem, PhoneContext } from '../phone.types.ts';

export type RecoverInput = { userId: UserId; phoneId: string; digits: string; requestId: string };
export type RestoreInput = Omit<RecoverInput, 'digits'>;
export type BoundResult = Outcome<{ userId: UserId; key: string }, DeviceProblem>;
export type BoundDone = { context: PhoneContext; event: { output: BoundResult } };

/** The placeholders never answer: a machine without a backend waits. */
export const bindingPlaceholders = {
  recover: fromPromise<BoundResult, RecoverInput>(() => new Promise(() => undefined)),
  restore: fromPromise<BoundResult, RestoreInput>(() => new Promise(() => undefined)),
};

/** The live actors of the chapter. */
export const bindingActors = (client: Client) => ({
  recover: fromPromise<BoundResult, RecoverInput>(({ input }) => bindingClient(client).recover(input)),
  restore: fromPromise<BoundResult, RestoreInput>(({ input }) => bindingClient(client).restore(input)),
});

export const isBound = ({ event }: BoundDone): boolean => event.output.ok;

/** The phone after a user was bound to it anew. */
export function withBound({ context, event: { output } }: BoundDone): Partial<PhoneContext> {
  if (!output.ok) return {};
  const { userId, key } = output.value;
  const { phone } = context;
  const users = [
    ...phone.users.filter(({ id }) => id !== userId),
    { id: userId, key, place: 'here' as const },
  ];
  return {
    ...noOverlay,
    typed: {},
    activatedUser: userId,
    requestId: null,
    phone: { ...phone, users, lost: phone.lost?.filter((id) => id !== userId) },
  };
}
