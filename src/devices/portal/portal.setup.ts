/** The actors, actions and guards that the portal's machine names. */
import { assign, fromCallback, fromPromise, setup } from 'xstate';
import type { SessionAnswer } from '../../api/contract.ts';
import { readGivenDigits } from '../../enrolment/given-digits.ts';
import { responseLength } from '../../enrolment/phone-key.ts';
import { inputProblems } from '../../problems/answers.column.ts';
import { isFinal } from '../../problems/problem.ts';
import type { UserId } from '../../enrolment/users.ts';
import { newRequestId } from '../kit/idempotency-key.ts';
import type { FeedOrder, PortalContext, PortalEvent, PortalField, PortalProblem } from './portal.types.ts';

export type LogInResult =
  { ok: true; session: SessionAnswer; clockOffset: number } | { ok: false; problem: PortalProblem };

export type FeedOrderEvent = {
  type: FeedOrder;
  sessionId: string | null;
  requestId: string;
  /** The typed digits, for `confirm` and `respond`. */
  digits?: string;
};

/** A session: one that was read, or the answer to a login or an order. */
export type Read = { session: SessionAnswer; clockOffset: number; answers: string | null };

type Failure = { problem: PortalProblem; answers: string | null };

const isLasting = (problem: PortalProblem): boolean =>
  isFinal(problem) || inputProblems.some((other) => other === problem);

export const portalStart: PortalContext = {
  userId: null,
  sessionId: null,
  requestId: null,
  session: null,
  order: null,
  confirmationField: '',
  responseField: '',
  clockOffset: 0,
  problem: null,
  rejectedInput: null,
};

export const portalSetUp = setup({
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- only types are read of it
  types: {} as { context: PortalContext; events: PortalEvent; input: Partial<PortalContext> | undefined },
  actors: {
    // Placeholders: with a backend, the live actors (portal.actors.ts) replace them.
    logIn: fromPromise<LogInResult, { userId: UserId; requestId: string }>(
      () => new Promise(() => undefined),
    ),
    sessionFeed: fromCallback<FeedOrderEvent>(() => undefined),
  },
  actions: {
    chooseUser: assign((_, { userId }: { userId: UserId }) => ({
      ...portalStart,
      userId,
      requestId: newRequestId(),
    })),
    chooseAgain: assign(({ context }) => ({
      ...portalStart,
      userId: context.userId,
      requestId: newRequestId(),
    })),
    keepProblem: assign((_, { problem }: { problem: PortalProblem }) => ({ problem })),
    /** A refused order is over; an order without an answer may be sent again. */
    keepFailure: assign(({ context: { order } }, { problem, answers }: Failure) => {
      if (order === null || order.requestId !== answers) return { problem };
      return { problem, order: isFinal(problem) ? null : { ...order, failed: true as const } };
    }),
    keepSession: assign(({ context: { order, problem } }, { session, clockOffset, answers }: Read) => {
      const answered = order === null || order.requestId === answers;
      return {
        session,
        sessionId: session.id,
        userId: session.userId,
        clockOffset,
        requestId: null,
        order: answered ? null : order,
        // A message about the service ends with the service's answer; a message about typed text stays until the text
        // changes.
        problem: answers === null && problem && isLasting(problem) ? problem : null,
      };
    }),
    clear: assign(portalStart),
    /** The user stays known: the repair logs in with the same user. */
    forgetSession: assign(({ context }) => ({ ...portalStart, userId: context.userId })),
    keepOrder: assign((_, { order, digits }: { order: FeedOrder; digits?: string }) => ({
      order: { type: order, requestId: newRequestId(), ...(digits === undefined ? {} : { digits }) },
      problem: null,
    })),
    keepTyped: assign((_, { field, text }: { field: PortalField; text: string }) => ({
      [field]: text,
      problem: null,
      rejectedInput: null,
    })),
    /** Text that is not digits may be the reader's real secret: nothing of it stays in the field. */
    refuseTyped: assign(({ context }, { field }: { field: PortalField }) => {
      const given = readGivenDigits(context[field], responseLength);
      if (given.ok) return {};
      if (!('kind' in given)) return { problem: lengthProblem[field], rejectedInput: null };
      const { problem, kind } = given;
      return { problem, rejectedInput: { problem, kind }, [field]: '' };
    }),
    forgetProblem: assign({ problem: null }),
    emptyFields: assign({ confirmationField: '', responseField: '', problem: null, rejectedInput: null }),
    leaveFields: assign({ confirmationField: '', responseField: '', rejectedInput: null }),
    takeUpOrder: assign(({ context: { order } }) => ({
      problem: null,
      order: order && { ...order, failed: undefined },
    })),
    sendOrder: ({ self, context: { order, sessionId } }) =>
      self.getSnapshot().children['feed']?.send({ ...(order ?? { type: 'read', requestId: '' }), sessionId }),
  },
  guards: {
    /** True while a sent order has no answer: a second press of the same button does nothing. */
    isUnderWay: ({ context: { order } }) => order?.digits !== undefined && !order.failed,
    /** True when a login whose answer was lost or refused can be sent again. */
    canAskAgain: ({ context }) => context.userId !== null && context.requestId !== null,
    hasFailed: (_, { ok }: { ok: boolean }) => !ok,
    isSession: (
      _,
      { is, state }: { is: SessionAnswer['state']; state: SessionAnswer['state'] | undefined },
    ) => is === state,
    hasConfirmation: ({ context }) => readGivenDigits(context.confirmationField, responseLength).ok,
    hasResponse: ({ context }) => readGivenDigits(context.responseField, responseLength).ok,
  },
});

const lengthProblem = {
  confirmationField: 'confirmation-length',
  responseField: 'response-length',
} as const satisfies Record<PortalField, PortalProblem>;
