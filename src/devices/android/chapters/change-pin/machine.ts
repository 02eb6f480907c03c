/**
 * The chapter in which the PIN of the Android phone is changed (KB2269, KB1018).
 *
 *   authenticate (or twoFactorMenu) ─ changePin ─ pinChanged ─> appStart (or appHome)
 *
 * The phone itself keeps its PIN, so nothing of this goes to the service.
 */
import { checkPin, hashPin, isSamePin, pinSaltBytes } from '../../../../enrolment/pin.ts';
import type { Added } from '../../../kit/chapters/grown.ts';
import { grown } from '../../../kit/chapters/grown.ts';
import type { Shown } from '../../../kit/kind.ts';
import { withFacts } from '../../../phone/chapters/with-facts.ts';
import { noOverlay } from '../../../phone/phone.start.ts';
import { toApp } from '../../../phone/phone.transitions.ts';
import type { AndroidGiven } from '../../android.facts.ts';
import { androidSetUp } from '../../android.setup.ts';
import type { AndroidContext, AndroidTypes, PinChangeField } from '../../android.types.ts';
import type { AndroidParts } from '../../device.ts';
import { isKept, isOld, slipIn, textIn } from './pin-fields.ts';

type Now = Shown<AndroidTypes>;

/** The reader can go on typing a PIN of a wrong length; any other refused text is cleared. */
const refuse = androidSetUp.assign(({ context }): Partial<AndroidContext> => {
  const slip = slipIn(context);
  if (!slip) return {};
  const { field, problem } = slip;
  const typed = problem === 'pin-length' ? context.typed : { ...context.typed, [field]: '' };
  const rejectedInput =
    'kind' in slip ? { ok: false as const, problem: slip.problem, kind: slip.kind } : null;
  return { ...noOverlay, problem, typed, rejectedInput };
});

const keepNewPin = androidSetUp.assign(({ context }): Partial<AndroidContext> => {
  const salt = crypto.getRandomValues(new Uint8Array(pinSaltBytes));
  const pin = hashPin(textIn(context, 'newPin'), salt);
  return { ...noOverlay, typed: {}, phone: { ...context.phone, pin, pinChanged: true } };
});

const typing = (field: PinChangeField) => ({
  actions: androidSetUp.assign(({ context, event }) => ({
    ...noOverlay,
    typed: { ...context.typed, [field]: 'text' in event ? event.text : '' },
  })),
});

const forgets = ['closeOverlays', 'forgetTyped'] as const;
const opens = { target: 'changePin', actions: forgets };

const machine: Added = {
  on: {
    authenticate: { 'press.changePin': opens },
    twoFactorMenu: { 'press.changePin': opens },
  },
  states: {
    changePin: androidSetUp.createStateConfig({
      on: {
        'type.currentPin': typing('currentPin'),
        'type.newPin': typing('newPin'),
        'type.newPinAgain': typing('newPinAgain'),
        'press.submit': [
          {
            guard: ({ context }: { context: AndroidContext }) => slipIn(context) === undefined,
            target: 'pinChanged',
            actions: keepNewPin,
          },
          { actions: refuse },
        ],
        'press.back': [
          { guard: 'opensInside', target: 'twoFactorMenu', actions: forgets },
          { target: 'authenticate', actions: [...forgets, 'beginAuthenticate'] },
        ],
      },
    }),
    pinChanged: androidSetUp.createStateConfig({ on: { 'press.done': toApp, 'press.back': toApp } }),
  },
};

const isChanged = ({ context }: Now): boolean => context.phone.pinChanged === true;
const isOpen = ({ screen }: Now): boolean => screen === 'changePin' || screen === 'pinChanged';
const isFilled = ({ context }: Now, field: string): boolean => {
  if (field === 'currentPin') return isKept(context, textIn(context, field));
  if (field === 'newPin') return checkPin(textIn(context, field)).ok && !isOld(context);
  return field === 'newPinAgain' && isSamePin(textIn(context, field), textIn(context, 'newPin'));
};

const facts = {
  screens: {
    changePin: { depth: 1, field: 'currentPin', chapter: 'changePin' },
    pinChanged: { depth: 1, chapter: 'changePin' },
  },
  conditions: (usual) => ({
    appOpened: (now) => usual.appOpened(now) || isChanged(now),
    pinChangeOpened: (now) => isOpen(now) || isChanged(now),
    currentPinGiven: (now) => isFilled(now, 'currentPin') || isChanged(now),
    pinChanged: isChanged,
    pinChangeClosed: (now) => isChanged(now) && !isOpen(now),
  }),
} satisfies Pick<AndroidGiven, 'screens' | 'conditions'>;

/** The phone with this chapter. */
export const add = (parts: AndroidParts): AndroidParts => ({
  machine: grown(parts.machine, machine),
  given: withFacts(parts.given, { ...facts, isFilled }),
});
