/** What the names in the portal's machine stand for: its actors, actions and guards. */
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
  /** What was typed, for `confirm` and `respond`. */
  digits?: string;
};

/** A session as it was read, or as a login or an order left it. */
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
    // Placeholders: the live ones (portal.actors.ts) are provided where there is a backend.
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
    /** An order that was refused is over; one whose answer did not come may be sent once more. */
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
        // A message that the service does not answer is over now; one about what was typed stays until it is changed.
        problem: answers === null && problem && isLasting(problem) ? problem : null,
      };
    }),
    clear: assign(portalStart),
    /** The user is still known: the repair logs in as the same one. */
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
    /** What is not digits may be the reader's real secret: nothing of it stays in the field. */
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
    /** Sent and not answered yet: a second press of the same button adds nothing. */
    isUnderWay: ({ context: { order } }) => order?.digits !== undefined && !order.failed,
    /** A login whose answer was lost, or refused, can be asked for once more. */
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
