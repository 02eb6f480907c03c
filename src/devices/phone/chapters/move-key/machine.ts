/**
 * The chapter in which IB Key moves to another phone (KB3073), on every phone.
 *
 *   the new phone: appStart ─ moveLogin ─ moveOffer ─ moveConfirm ─ moveRead ─ textNumber ─ textAsking ─ textCode
 *                  ─ what unlocks the phone ─ moving ─ activated
 *   the old phone: services (or twoFactorMenu) ─ keyChecking ─> authenticate, or keyEnded
 *
 * The code comes by the chapter of text messages. The service takes its digits and binds the user at once.
 */
import { fromPromise, not } from 'xstate';
import type { Client } from '../../../../api/client.ts';
import type { PhoneAnswer } from '../../../../api/contract.ts';
import type { UserId } from '../../../../enrolment/users.ts';
import { userIds } from '../../../../enrolment/users.ts';
import type { Outcome } from '../../../../problems/problem.ts';
import type { Added, States } from '../../../kit/chapters/grown.ts';
import { before } from '../../../kit/chapters/grown.ts';
import { noOverlay } from '../../phone.start.ts';
import { keepFailure, toApp, wentWell } from '../../phone.transitions.ts';
import type { DeviceProblem, PhoneContext } from '../../phone.types.ts';
import type { BoundResult, RecoverInput } from '../binding.ts';
import { bindingActors, bindingPlaceholders, withBound } from '../binding.ts';
import {
  afresh,
  all,
  assigning,
  begins,
  change,
  keepFailure as keepCodeFailure,
} from '../text-messages/machine.ts';
import { digitsIn, textsOf } from '../text-messages/texts.ts';

type Now = { context: PhoneContext };
type CheckResult = Outcome<PhoneAnswer, DeviceProblem>;
type Done<Result> = Now & { event: { output: Result } };

/** The placeholders never answer: a machine without a backend waits. */
const placeholders = {
  ...bindingPlaceholders,
  checkKey: fromPromise<CheckResult, string>(() => new Promise(() => undefined)),
};

/** The live actors of the chapter. */
export const moveActors = (client: Client) => ({
  ...bindingActors(client),
  checkKey: fromPromise<CheckResult, string>(({ input }) => client.readPhone(input)),
});

/** The user who moves to this phone. */
export const movingUser = (context: PhoneContext): UserId | null => {
  const { flow, userId } = textsOf(context);
  // A code in hand activates the phone: the reader has chosen another way.
  return flow === 'move' && context.code === null ? userId : null;
};

/** IB Key of the user who would move is active on this phone already: nothing moves here. */
export const isHere = (context: PhoneContext): boolean =>
  context.phone.users.some(({ id }) => id === movingUser(context));
export const moves = ({ context }: Now): boolean => movingUser(context) !== null;
export const hasDigits = ({ context }: Now): boolean => digitsIn(context).ok;

const hasUsers = ({ context }: Now): boolean => context.phone.users.length > 0;
const isEnded = ({ context, event: { output } }: Done<CheckResult>): boolean =>
  output.ok && context.phone.users.some(({ id }) => !output.value.userIds.includes(id));
/** The phone has learned that a user is bound to another phone. */
const keepEnded = assigning(({ context, event: { output } }: Done<CheckResult>): Partial<PhoneContext> => {
  if (!output.ok) return {};
  const { userIds: bound } = output.value;
  const { users } = context.phone;
  return {
    ...noOverlay,
    authUser: users.find(({ id }) => !bound.includes(id))?.id ?? null,
    phone: { ...context.phone, users: users.filter(({ id }) => bound.includes(id)) },
  };
});

const checks = { guard: hasUsers, target: 'keyChecking', actions: 'closeOverlays' };

/** The old phone asks the service whether its key still counts, before it answers a challenge with the key. */
export const endedStates = (states: States | undefined): Added => ({
  actors: placeholders,
  on: {
    services: before(states, 'services', 'press.authenticate', [checks]),
    twoFactorMenu: before(states, 'twoFactorMenu', 'press.generateCode', [checks]),
  },
  states: {
    keyChecking: {
      invoke: {
        src: 'checkKey',
        input: ({ context }: Now) => context.phone.id,
        onDone: [
          { guard: isEnded, target: 'keyEnded', actions: keepEnded },
          // Without an answer the phone goes on with the key that it has.
          { target: 'authenticate', actions: 'beginAuthenticate' },
        ],
      },
    },
    keyEnded: { on: { 'press.done': toApp, 'press.back': toApp } },
  },
});

/** Forgets who moves; the messages that have come stay. */
export const endMove = change(afresh);

const choosing = Object.fromEntries(
  userIds.map((userId) => [`press.${userId}`, { actions: begins('move', userId) }]),
);

/** The problems that the field of the code tells. */
const isOfCode = ({ event: { output } }: Done<BoundResult>): boolean =>
  !output.ok && output.problem.startsWith('text-code');

const keepMoved =
  <Context extends PhoneContext>(gains: (context: Context) => Partial<Context>) =>
  ({ context, event }: { context: Context; event: { output: BoundResult } }) => {
    if (!event.output.ok) return {};
    const gained = gains(context);
    return {
      ...gained,
      ...withBound({ context: { ...context, ...gained }, event }),
      texts: afresh(textsOf(context)),
    };
  };

/**
 * @param secure The screen on which the reader unlocks the phone.
 * @param gains What such a phone gains and forgets once the user is on it.
 */
export const moveStates = <Context extends PhoneContext>(
  states: States | undefined,
  { secure, gains }: { secure: string; gains: (context: Context) => Partial<Context> },
): Added => ({
  actors: placeholders,
  on: {
    appStart: { 'press.haveAccount': { target: 'moveLogin', actions: ['forgetCode', endMove] } },
    textNumber: before(states, 'textNumber', 'press.back', [
      { guard: moves, target: 'moveRead', actions: 'closeOverlays' },
    ]),
    textCode: before(states, 'textCode', 'press.send', [
      { guard: all(moves, hasDigits), target: secure, actions: 'closeOverlays' },
    ]),
  },
  states: {
    moveLogin: {
      on: {
        ...choosing,
        'press.logInHere': { guard: moves, target: 'moveOffer' },
        'press.back': { target: 'appStart', actions: 'closeOverlays' },
      },
    },
    moveOffer: {
      on: {
        'press.migrate': {
          guard: ({ context }: Now) => !isHere(context),
          target: 'moveConfirm',
          actions: 'closeOverlays',
        },
        'press.back': { target: 'moveLogin', actions: 'closeOverlays' },
      },
    },
    moveConfirm: {
      on: {
        'press.confirmMigrate': { target: 'moveRead', actions: 'closeOverlays' },
        'press.back': { target: 'moveOffer', actions: 'closeOverlays' },
      },
    },
    moveRead: {
      on: {
        'press.readOn': { target: 'textNumber', actions: 'closeOverlays' },
        'press.back': { target: 'moveConfirm', actions: 'closeOverlays' },
      },
    },
    moving: {
      invoke: {
        src: 'recover',
        input: ({ context }: Now): RecoverInput => {
          const given = digitsIn(context);
          return {
            userId: movingUser(context) ?? 'practice-ana',
            phoneId: context.phone.id,
            digits: given.ok ? given.digits : '',
            requestId: textsOf(context).takeId ?? '',
          };
        },
        onDone: [
          { guard: wentWell, target: 'activated', actions: assigning(keepMoved(gains) as never) },
          { guard: isOfCode, target: 'textCode', actions: keepCodeFailure },
          { target: secure, actions: keepFailure },
        ],
      },
    },
  },
});

/** On the screen that unlocks the phone, for a user who moves: a code that was not typed is asked for again. */
export const lacksDigits = {
  guard: all(moves, not(hasDigits as never)),
  target: 'textCode',
  actions: 'closeOverlays',
};
