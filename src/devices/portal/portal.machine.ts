/**
 * The practice Client Portal.
 *
 *   chooseUser ─> loggingIn ─┬─ no phone yet ─> codeShown ──> activated ──┐
 *        ^                   └─ has a phone ──> awaitingApproval ─────────┴─> loggedIn
 *        │                                        │     └─> refused
 *        └── log out, cancel, session gone        └─> noNotification
 *
 * Which of the states behind a login holds is the backend's word (`session.read`), asked again at each change.
 */
import { assign, fromCallback, fromPromise, setup } from 'xstate';
import type { SessionAnswer } from '../../api/contract.ts';
import type { UserId } from '../../enrolment/users.ts';
import { newRequestId } from '../request-id.ts';
import type { FeedOrder, PortalContext, PortalEvent, PortalProblem } from './portal.types.ts';

export type LogInResult =
  { ok: true; session: SessionAnswer; skew: number } | { ok: false; problem: PortalProblem };

export type FeedOrderEvent = { type: FeedOrder; sessionId: string | null; requestId: string };

export const portalStart: PortalContext = {
  userId: null,
  sessionId: null,
  requestId: null,
  session: null,
  order: null,
  skew: 0,
  problem: null,
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
    keepSession: assign((_, { session, skew }: { session: SessionAnswer; skew: number }) => ({
      session,
      sessionId: session.id,
      userId: session.userId,
      skew,
      requestId: null,
      order: null,
      problem: null,
    })),
    clear: assign(portalStart),
    /** The user is still known: the repair logs in as the same one. */
    forgetSession: assign(({ context }) => ({ ...portalStart, userId: context.userId })),
    keepOrder: assign((_, { order }: { order: FeedOrder }) => ({
      order: { type: order, requestId: newRequestId() },
      problem: null,
    })),
    sendOrder: ({ self, context: { order, sessionId } }) =>
      self.getSnapshot().children['feed']?.send({ ...(order ?? { type: 'read', requestId: '' }), sessionId }),
  },
});

const keepRead = {
  type: 'keepSession',
  params: ({ event }: { event: Extract<PortalEvent, { type: 'session.read' }> }) => event,
} as const;
const ordering = (order: FeedOrder) =>
  [{ type: 'keepOrder', params: { order } }, { type: 'sendOrder' }] as const;
const choosing = (userId: UserId) =>
  ({ target: 'loggingIn', actions: { type: 'chooseUser', params: { userId } } }) as const;
const logsOut = { target: 'chooseUser', actions: [...ordering('end'), 'clear'] } as const;

export const portalMachine = setUp.createMachine({
  id: 'portal',
  context: ({ input }) => ({ ...portalStart, ...input }),
  invoke: { id: 'feed', src: 'sessionFeed' },
  on: {
    'session.failed': {
      actions: { type: 'keepProblem', params: ({ event }) => ({ problem: event.problem }) },
    },
    // What failed is asked once more, with its own request id.
    'press.tryAgain': { actions: [assign({ problem: null }), 'sendOrder'] },
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
        'press.later': { target: 'loggedIn' },
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
        'press.noNotification': { target: 'noNotification' },
        'press.cancel': logsOut,
      },
    },
    noNotification: {
      on: {
        'session.read': [
          { guard: ({ event }) => event.session.state === 'open', target: 'loggedIn', actions: keepRead },
          { guard: ({ event }) => event.session.state === 'refused', target: 'refused', actions: keepRead },
          { actions: keepRead },
        ],
        'press.resend': { target: 'awaitingApproval', actions: ordering('resend') },
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

function loggedInAs(result: LogInResult): { session: SessionAnswer; skew: number } {
  if (!result.ok)
    throw new TypeError('A failed login has no session: the guard before lets only good ones through.');
  return result;
}
