/** The actions and guards that the Android phone's machine names: those of every phone, and those about its PIN. */
import { assign, setup } from 'xstate';
import { privateIn } from '../../enrolment/given-text.ts';
import type { PinHash } from '../../enrolment/pin.ts';
import { checkPin, hashPin, isPin, pinSaltBytes } from '../../enrolment/pin.ts';
import { newRequestId } from '../kit/idempotency-key.ts';
import { phonePlaceholders } from '../phone/phone.actors.ts';
import type { OwnParts } from '../phone/phone.parts.ts';
import { phoneActions, phoneGuards } from '../phone/phone.parts.ts';
import { noOverlay, phoneStart } from '../phone/phone.start.ts';
import type { AndroidMemory } from './android.memory.ts';
import { newAndroid } from './android.memory.ts';
import type { AndroidContext, AndroidEvent } from './android.types.ts';

/** The app refuses older versions of Android (seed articles). */
const leastSystem = 6;

/** Why the app does not run on this phone; null when the app runs. */
export function refusalOf({ settings }: AndroidMemory): 'phone-rooted' | 'phone-too-old' | null {
  if (settings.rooted) return 'phone-rooted';
  return settings.system < leastSystem ? 'phone-too-old' : null;
}

export const androidStart = (phone: AndroidMemory = newAndroid('phone')): AndroidContext => ({
  ...phoneStart(phone),
  pinField: '',
  pinHash: null,
  guidelinesShown: false,
});

const own: OwnParts<AndroidContext> = {
  overlays: { guidelinesShown: false },
  secrets: { pinField: '', pinHash: null },
  gains: ({ phone, pinHash }) => ({ pin: phone.pin ?? pinHash }),
  refusalOf,
};
const clear = { ...noOverlay, ...own.overlays };

const pinFits = (pin: string, kept: PinHash | null): boolean =>
  checkPin(pin).ok && (kept === null || isPin(pin, kept));

export const androidSetUp = setup({
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- only types are read of it
  types: {} as { context: AndroidContext; events: AndroidEvent; input: AndroidMemory | undefined },
  actors: phonePlaceholders,
  actions: {
    ...phoneActions<AndroidContext, AndroidEvent>(own),
    keepPin: assign(({ context }) => ({
      ...clear,
      requestId: context.requestId ?? newRequestId(),
      pinHash:
        context.phone.pin ?? hashPin(context.pinField, crypto.getRandomValues(new Uint8Array(pinSaltBytes))),
    })),
    refusePin: assign(({ context }) => {
      const found = privateIn(context.pinField);
      if (found) {
        const { problem, kind } = found;
        return { ...clear, problem, rejectedInput: { ok: false as const, problem, kind }, pinField: '' };
      }
      const checked = checkPin(context.pinField);
      // The reader can go on typing a PIN that is too short; a wrong PIN is cleared whole.
      return checked.ok
        ? { ...clear, problem: 'pin-wrong' as const, pinField: '' }
        : { ...clear, problem: checked.problem };
    }),
    toggleGuidelines: assign(({ context }) => ({ guidelinesShown: !context.guidelinesShown })),
  },
  guards: {
    ...phoneGuards<AndroidContext>(own),
    pinFits: ({ context }) => pinFits(context.pinField, context.phone.pin),
    wasDenied: ({ context }) => context.answer === 'denied',
  },
});
