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
import type { SessionAnswer } from '../../api/contract.ts';
import { readGivenDigits } from '../../enrolment/given-digits.ts';
import { responseLength } from '../../enrolment/phone-key.ts';
import type { UserId } from '../../enrolment/users.ts';
import type { LogInResult, Read } from './portal.setup.ts';
import { portalSetUp, portalStart } from './portal.setup.ts';
import type { FeedOrder, PortalContext, PortalEvent, PortalField } from './portal.types.ts';

const keepRead = {
  type: 'keepSession',
  params: ({ event }: { event: Extract<PortalEvent, { type: 'session.read' }> }) => event,
} as const;
/** True when the session that was read is in this state. */
const reads = (is: SessionAnswer['state']) =>
  ({
    type: 'isSession',
    params: ({ event }: { event: Extract<PortalEvent, { type: 'session.read' }> }) => ({
      is,
      state: event.session.state,
    }),
  }) as const;
type LoggedIn = { event: { output: LogInResult } };
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

export const portalMachine = portalSetUp.createMachine({
  id: 'portal',
  context: ({ input }) => ({ ...portalStart, ...input }),
  invoke: { id: 'feed', src: 'sessionFeed' },
  on: {
    'session.failed': {
      actions: { type: 'keepFailure', params: ({ event }) => event },
    },
    // A failed order is sent again with its own request id.
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
        // The same request is sent again after a lost or refused answer.
        'press.tryAgain': {
          target: 'loggingIn',
          guard: 'canAskAgain',
          actions: 'forgetProblem',
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
            guard: { type: 'hasFailed', params: ({ event }: LoggedIn) => ({ ok: event.output.ok }) },
            target: 'chooseUser',
            actions: {
              type: 'keepProblem',
              params: ({ event }) => ({ problem: event.output.ok ? 'server-error' : event.output.problem }),
            },
          },
          {
            guard: {
              type: 'isSession',
              params: ({ event: { output } }: LoggedIn) => ({
                is: 'awaitingApproval' as const,
                state: output.ok ? output.session.state : undefined,
              }),
            },
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
            guard: reads('activated'),
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
            guard: reads('activated'),
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
        'press.extend': { actions: ordering('extend') },
        'press.limitOff': { actions: ordering('limitOff') },
        'press.later': { target: 'loggedIn', actions: 'emptyFields' },
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
          { guard: reads('open'), target: 'loggedIn', actions: keepRead },
          { guard: reads('refused'), target: 'refused', actions: keepRead },
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
            guard: reads('open'),
            target: 'loggedIn',
            actions: ['emptyFields', keepRead],
          },
          {
            guard: reads('refused'),
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
