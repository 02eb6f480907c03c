/**
 * The practice Client Portal.
 *
 *   chooseUser ─> loggingIn ─┬─ no phone yet ─> codeShown ──> activated ──┐
 *        ^                   │                   └─ confirmOther ──┘      │
 *        │                   └─ has a phone ──> awaitingApproval ─────────┴─> loggedIn
 *        │                                        └─ challenge ──┴─> refused
 *        └── log out, cancel, session gone
 *
 * Which of the states behind a login holds is the backend's word (`session.read`), asked again at each change.
 */
import { assign, fromCallback, fromPromise, setup } from 'xstate';
import type { SessionAnswer } from '../../api/contract.ts';
import { readGivenDigits } from '../../enrolment/given-digits.ts';
import { inputProblems, isVerdict } from '../../enrolment/problems.ts';
import { responseLength } from '../../enrolment/phone-key.ts';
import type { UserId } from '../../enrolment/users.ts';
import { newRequestId } from '../request-id.ts';
import type { FeedOrder, PortalContext, PortalEvent, PortalField, PortalProblem } from './portal.types.ts';

export type LogInResult =
  { ok: true; session: SessionAnswer; skew: number } | { ok: false; problem: PortalProblem };

export type FeedOrderEvent = {
  type: FeedOrder;
  sessionId: string | null;
  requestId: string;
  /** What was typed, for `confirm` and `respond`. */
  digits?: string;
};

/** A session as it was read, or as a login or an order left it. */
type Read = { session: SessionAnswer; skew: number; answers: string | null };

type Failure = { problem: PortalProblem; answers: string | null };

const isLasting = (problem: PortalProblem): boolean =>
  isVerdict(problem) || inputProblems.some((other) => other === problem);

export const portalStart: PortalContext = {
  userId: null,
  sessionId: null,
  requestId: null,
  session: null,
  order: null,
  confirmationField: '',
  responseField: '',
  skew: 0,
  problem: null,
  given: null,
};

const setUp = setup({
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
      return { problem, order: isVerdict(problem) ? null : { ...order, failed: true as const } };
    }),
    keepSession: assign(({ context: { order, problem } }, { session, skew, answers }: Read) => {
      const answered = order === null || order.requestId === answers;
      return {
        session,
        sessionId: session.id,
        userId: session.userId,
        skew,
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
      given: null,
    })),
    /** What is not digits may be the reader's real secret: nothing of it stays in the field. */
    refuseTyped: assign(({ context }, { field }: { field: PortalField }) => {
      const given = readGivenDigits(context[field], responseLength);
      if (given.ok) return {};
      return 'kind' in given
        ? { problem: given.problem, given: { problem: given.problem, kind: given.kind }, [field]: '' }
        : { problem: lengthProblem[field], given: null };
    }),
    emptyFields: assign({ confirmationField: '', responseField: '', problem: null, given: null }),
    leaveFields: assign({ confirmationField: '', responseField: '', given: null }),
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
    hasConfirmation: ({ context }) => readGivenDigits(context.confirmationField, responseLength).ok,
    hasResponse: ({ context }) => readGivenDigits(context.responseField, responseLength).ok,
  },
});

const lengthProblem = {
  confirmationField: 'confirmation-length',
  responseField: 'response-length',
} as const satisfies Record<PortalField, PortalProblem>;

const keepRead = {
  type: 'keepSession',
  params: ({ event }: { event: Extract<PortalEvent, { type: 'session.read' }> }) => event,
} as const;
const ordering = (order: FeedOrder) =>
  [{ type: 'keepOrder', params: { order } }, { type: 'sendOrder' }] as const;
const orderingTyped = (order: 'confirm' | 'respond', field: PortalField) =>
  [
    {
      type: 'keepOrder',
      params: ({ context }: { context: PortalContext }) => {
        const given = readGivenDigits(context[field], responseLength);
        return given.ok ? { order, digits: given.digits } : { order };
      },
    },
    { type: 'sendOrder' },
  ] as const;
const typing = (field: PortalField) =>
  ({
    actions: {
      type: 'keepTyped',
      params: ({ event }: { event: { text: string } }) => ({ field, text: event.text }),
    },
  }) as const;
const choosing = (userId: UserId) =>
  ({ target: 'loggingIn', actions: { type: 'chooseUser', params: { userId } } }) as const;
const logsOut = { target: 'chooseUser', actions: [...ordering('end'), 'clear'] } as const;

export const portalMachine = setUp.createMachine({
  id: 'portal',
  context: ({ input }) => ({ ...portalStart, ...input }),
  invoke: { id: 'feed', src: 'sessionFeed' },
  on: {
    'session.failed': {
      actions: { type: 'keepFailure', params: ({ event }) => event },
    },
    // What failed is asked once more, with its own request id.
    'press.tryAgain': { actions: ['takeUpOrder', 'sendOrder'] },
    'session.gone': {
      target: '.chooseUser',
      actions: ['forgetSession', { type: 'keepProblem', params: { problem: 'session-gone' } }],
    },
  },
  initial: 'chooseUser',
  states: {
    chooseUser: {
      on: {
        'press.practice-ana': choosing('practice-ana'),
        'press.practice-joint': choosing('practice-joint'),
        'press.practice-firm': choosing('practice-firm'),
        // The same request once more, after an answer that was lost or refused.
        'press.tryAgain': {
          target: 'loggingIn',
          guard: ({ context }) => context.userId !== null && context.requestId !== null,
          actions: assign({ problem: null }),
        },
      },
    },
    loggingIn: {
      invoke: {
        src: 'logIn',
        input: ({ context }) => ({
          userId: context.userId ?? 'practice-ana',
          requestId: context.requestId ?? '',
        }),
        onDone: [
          {
            guard: ({ event }) => !event.output.ok,
            target: 'chooseUser',
            actions: {
              type: 'keepProblem',
              params: ({ event }) => ({ problem: event.output.ok ? 'server-error' : event.output.problem }),
            },
          },
          {
            guard: ({ event }) => event.output.ok && event.output.session.state === 'awaitingApproval',
            target: 'awaitingApproval',
            actions: { type: 'keepSession', params: ({ event }) => loggedInAs(event.output) },
          },
          {
            target: 'codeShown',
            actions: { type: 'keepSession', params: ({ event }) => loggedInAs(event.output) },
          },
        ],
      },
      on: { 'press.cancel': { target: 'chooseUser', actions: 'clear' } },
    },
    codeShown: {
      on: {
        'session.read': [
          {
            guard: ({ event }) => event.session.state === 'activated',
            target: 'activated',
            actions: keepRead,
          },
          { actions: keepRead },
        ],
        'press.extend': { actions: ordering('extend') },
        'press.limitOff': { actions: ordering('limitOff') },
        'press.otherPhone': { target: 'confirmOther', actions: 'emptyFields' },
        'press.later': { target: 'loggedIn' },
        'press.logOut': logsOut,
      },
    },
    confirmOther: {
      exit: 'leaveFields',
      on: {
        'session.read': [
          {
            guard: ({ event }) => event.session.state === 'activated',
            target: 'activated',
            actions: ['emptyFields', keepRead],
          },
          { actions: keepRead },
        ],
        'type.confirmationField': typing('confirmationField'),
        'press.confirm': [
          { guard: 'isUnderWay', actions: [] },
          { guard: 'hasConfirmation', actions: orderingTyped('confirm', 'confirmationField') },
          { actions: { type: 'refuseTyped', params: { field: 'confirmationField' } } },
        ],
        'press.back': { target: 'codeShown', actions: 'emptyFields' },
        'press.logOut': logsOut,
      },
    },
    activated: {
      on: {
        'session.read': { actions: keepRead },
        'press.continue': { target: 'loggedIn' },
        'press.logOut': logsOut,
      },
    },
    awaitingApproval: {
      on: {
        'session.read': [
          { guard: ({ event }) => event.session.state === 'open', target: 'loggedIn', actions: keepRead },
          { guard: ({ event }) => event.session.state === 'refused', target: 'refused', actions: keepRead },
          { actions: keepRead },
        ],
        'press.noNotification': { target: 'challenge', actions: 'emptyFields' },
        'press.extend': { actions: ordering('extend') },
        'press.limitOff': { actions: ordering('limitOff') },
        'press.cancel': logsOut,
      },
    },
    challenge: {
      exit: 'leaveFields',
      on: {
        'session.read': [
          {
            guard: ({ event }) => event.session.state === 'open',
            target: 'loggedIn',
            actions: ['emptyFields', keepRead],
          },
          {
            guard: ({ event }) => event.session.state === 'refused',
            target: 'refused',
            actions: ['emptyFields', keepRead],
          },
          { actions: keepRead },
        ],
        'type.responseField': typing('responseField'),
        'press.respond': [
          { guard: 'isUnderWay', actions: [] },
          { guard: 'hasResponse', actions: orderingTyped('respond', 'responseField') },
          { actions: { type: 'refuseTyped', params: { field: 'responseField' } } },
        ],
        'press.resend': { target: 'awaitingApproval', actions: ordering('resend') },
        'press.extend': { actions: ordering('extend') },
        'press.limitOff': { actions: ordering('limitOff') },
        'press.cancel': logsOut,
      },
    },
    refused: {
      on: {
        'press.tryAgain': { target: 'loggingIn', actions: 'chooseAgain' },
        'press.cancel': { target: 'chooseUser', actions: 'clear' },
      },
    },
    loggedIn: {
      on: { 'session.read': { actions: keepRead }, 'press.logOut': logsOut },
    },
  },
});

function loggedInAs(result: LogInResult): Read {
  if (!result.ok)
    throw new TypeError('A failed login has no session: the guard before lets only good ones through.');
  return { ...result, answers: '' };
}
