/** What the chapters share in which a user is bound anew, on this phone or from another one: the phone keeps the new key. */
import { fromPromise } from 'xstate';
import { bindingClient } from '../../../api/binding.ts';
import type { Client } from '../../../api/client.ts';
import type { UserId } from '../../../enrolment/users.ts';
import type { Outcome } from '../../../problems/problem.ts';
import { fail } from '../../../problems/problem.ts';
import { withUser } from '../phone.memory.ts';
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

/** A request that a reload interrupted has lost the digits that were typed: they are asked for again. */
export const withDigits =
  <Input extends { digits: string }, Result>(ask: (input: Input) => Promise<Result>) =>
  async ({ input }: { input: Input }): Promise<Result | { ok: false; problem: 'text-code-length' }> =>
    input.digits === '' ? fail('text-code-length') : ask(input);

/** The live actors of the chapter. */
export const bindingActors = (client: Client) => ({
  recover: fromPromise<BoundResult, RecoverInput>(
    withDigits((input) => bindingClient(client).recover(input)),
  ),
  restore: fromPromise<BoundResult, RestoreInput>(({ input }) => bindingClient(client).restore(input)),
});

export const isBound = ({ event }: BoundDone): boolean => event.output.ok;

/** The phone after a user was bound to it anew. */
export function withBound({ context, event: { output } }: BoundDone): Partial<PhoneContext> {
  if (!output.ok) return {};
  const { userId, key } = output.value;
  return {
    ...noOverlay,
    typed: {},
    activatedUser: userId,
    requestId: null,
    phone: withUser(context.phone, { id: userId, key, place: 'here' }),
  };
}
