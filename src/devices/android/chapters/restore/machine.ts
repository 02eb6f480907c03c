/**
 * The chapter in which an Android phone gets IB Key back after its app lost its data (KB2748). It stands on the chapter
 * of text messages, which brings the code.
 *
 *   appStart ─ restoreInfo ─ restoreUser ─ restoreStart ─ restoreAsking ─ restoreCode ─ restoring ─> activated
 *   messages, call and the app's icon lead back to restoreCode while its code is wanted
 */
import { not } from 'xstate';
import { userIds } from '../../../../enrolment/users.ts';
import type { Added, States } from '../../../kit/chapters/grown.ts';
import { before, grown } from '../../../kit/chapters/grown.ts';
import type { Shown } from '../../../kit/kind.ts';
import type { BoundDone, RecoverInput } from '../../../phone/chapters/binding.ts';
import { bindingActors, bindingPlaceholders, isBound, withBound } from '../../../phone/chapters/binding.ts';
import {
  hasLost,
  isRestored,
  offersRestore,
  restoreConditions,
} from '../../../phone/chapters/restore/lost.ts';
import {
  all,
  askingFor,
  asks,
  assigning,
  begins,
  keepFailure,
  keepTake,
  refuse,
  tellWhy,
  typingDigits,
} from '../../../phone/chapters/text-messages/machine.ts';
import {
  digitsIn,
  isLost,
  isPending,
  textsOf,
  withTexts,
} from '../../../phone/chapters/text-messages/texts.ts';
import { withFacts } from '../../../phone/chapters/with-facts.ts';
import { noOverlay } from '../../../phone/phone.start.ts';
import { typing } from '../../../phone/phone.transitions.ts';
import type { PhoneContext } from '../../../phone/phone.types.ts';
import type { PhoneProblem } from '../../../../problems/problem.ts';
import type { AndroidGiven } from '../../android.facts.ts';
import type { AndroidScreen, AndroidTypes, RestoreScreen } from '../../android.types.ts';
import type { AndroidParts } from '../../device.ts';

type Now = { context: PhoneContext };

const chapter = 'restore';

/** The code of a recovery is on its way, or wanted. */
const isRecovering = (context: PhoneContext): boolean =>
  textsOf(context).flow === 'restore' && isPending(context);
const recovers = ({ context }: Now): boolean => isRecovering(context);

/** Names what keeps the reader from going on. */
const tells = (problem: PhoneProblem) => assigning(() => ({ ...noOverlay, problem }));

const restores = { target: 'restoring', actions: keepTake };
const hasDigits = ({ context }: Now): boolean => digitsIn(context).ok;
const wasSent = ({ context }: Now): boolean => textsOf(context).takeId !== null;
const closes = (target: AndroidScreen) => ({ target, actions: 'closeOverlays' });

const keepBound = assigning((done: BoundDone) => ({
  ...withBound(done),
  ...withTexts(done.context, { flow: 'activation', takeId: null, unread: null }),
}));

/** @param usual The states of the phone without the chapter. */
const machine = (usual: States | undefined): Added => {
  const backToCode = (state: string, event: string): object =>
    before(usual, state, event, [{ guard: recovers, target: 'restoreCode', actions: 'closeOverlays' }]);
  const opens = (guard: unknown) => all(not('lacksApp'), not('isRefused'), guard);
  return {
    actors: bindingPlaceholders,
    on: {
      home: before(usual, 'home', 'press.ibkrMobile', [
        { guard: opens(recovers), target: 'restoreCode', actions: 'closeOverlays' },
        { guard: opens(({ context }: Now) => offersRestore(context)), ...closes('appStart') },
        {
          guard: opens(({ context }: Now) => hasLost(context.phone)),
          target: 'appStart',
          actions: tells('restore-not-offered'),
        },
      ]),
      appStart: {
        'press.restoreSetup': {
          guard: ({ context }: Now) => offersRestore(context),
          ...closes('restoreInfo'),
        },
      },
      messages: { ...backToCode('messages', 'press.closeText'), ...backToCode('messages', 'press.back') },
      call: { ...backToCode('call', 'press.hangUp'), ...backToCode('call', 'press.back') },
    },
    states: {
      restoreInfo: {
        on: { 'press.continueRestore': closes('restoreUser'), 'press.back': closes('appStart') },
      },
      restoreUser: {
        on: {
          ...Object.fromEntries(
            userIds.map((id) => [`press.${id}`, { target: 'restoreStart', actions: begins('restore', id) }]),
          ),
          'press.back': closes('restoreInfo'),
        },
      },
      restoreStart: {
        entry: 'forgetTyped',
        on: {
          'press.startRecovery': asks('text', 'restoreAsking'),
          'press.retry': asks('text', 'restoreAsking'),
          'press.numberGone': { actions: tells('number-gone') },
          'press.back': closes('restoreUser'),
        },
      },
      restoreAsking: askingFor('restoreCode', 'restoreStart'),
      restoreCode: {
        on: {
          'type.textCodeField': typingDigits,
          'type.pinField': typing('pinField'),
          'press.submitRecovery': [
            { guard: all(hasDigits, 'pinFits'), ...restores },
            { guard: hasDigits, actions: 'refusePin' },
            { actions: refuse },
          ],
          'press.noText': { actions: tellWhy },
          'press.textAgain': asks('text', 'restoreAsking'),
          'press.voice': asks('voice', 'restoreAsking'),
          // A request without an answer is sent again; a message that has not come is asked for again.
          'press.retry': [
            { guard: all(wasSent, hasDigits, 'pinFits'), ...restores },
            asks('text', 'restoreAsking'),
          ],
          'press.pinForgotten': { actions: tells('pin-forgotten') },
          'press.back': closes('restoreStart'),
        },
      },
      restoring: {
        invoke: {
          src: 'recover',
          input: ({ context }: Now): RecoverInput => {
            const { userId, takeId } = textsOf(context);
            const given = digitsIn(context);
            return {
              userId: userId ?? 'practice-ana',
              phoneId: context.phone.id,
              digits: given.ok ? given.digits : '',
              requestId: takeId ?? '',
            };
          },
          onDone: [
            { guard: isBound, target: 'activated', actions: [keepBound, 'forgetSecrets'] },
            { target: 'restoreCode', actions: keepFailure },
          ],
        },
      },
    },
  };
};

const screens = {
  restoreInfo: { depth: 2, chapter },
  restoreUser: { depth: 3, chapter },
  restoreStart: { depth: 3, chapter },
  restoreAsking: { depth: 3, waits: true, chapter },
  restoreCode: { depth: 3, field: 'textCodeField', chapter },
  restoring: { depth: 3, waits: true, chapter },
} as const satisfies Pick<AndroidGiven['screens'], RestoreScreen>;

/** The phone with this chapter, which has the chapter of text messages already. */
export const add = ({ machine: usual, given }: AndroidParts): AndroidParts => ({
  machine: grown(usual, machine(usual.config.states)),
  given: withFacts<AndroidTypes>(given, {
    screens,
    conditions: (usual) => ({
      ...restoreConditions(usual),
      restoreAccepted: ({ screen, context }: Shown<AndroidTypes>) =>
        (screen in screens && screen !== 'restoreInfo') || isRecovering(context) || isRestored(context),
    }),
    // Where no message comes, the ring leads to the reader's question, then to a call.
    wayOut: (now) =>
      now.screen === 'restoreCode' && isLost(now.context)
        ? textsOf(now.context).asksWhy
          ? 'voice'
          : 'noText'
        : undefined,
    actors: bindingActors,
  }),
});
