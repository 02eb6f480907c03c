/** The Android phone, as a kind of device. */
import { createActor } from 'xstate';
import * as v from 'valibot';
import { hashPin, pinSaltBytes } from '../../enrolment/pin.ts';
import { tabSchema } from '../kit/kept.ts';
import { phoneEntries } from '../phone/phone.kept.ts';
import type { PhoneKindOf } from '../phone/start-phone.ts';
import { scrubPhone, startPhone } from '../phone/start-phone.ts';
import type { AndroidGiven } from './android.facts.ts';
import { androidFactsOf, usualGiven } from './android.facts.ts';
import { androidMachine } from './android.machine.ts';
import { androidMemory, pinOrNull } from './android.memory.ts';
import type { AndroidTypes } from './android.types.ts';

/** What the phone is made of. A chapter gets the parts and gives them back with its own. */
export type AndroidParts = { machine: typeof androidMachine; given: AndroidGiven };
export const usualParts: AndroidParts = { machine: androidMachine, given: usualGiven };

/** What a tab keeps of such a phone. */
export const androidTab = ({ screens, kept }: AndroidGiven) =>
  tabSchema(
    screens,
    v.object({
      ...phoneEntries,
      ...kept,
      phone: androidMemory.schema,
      pinField: v.string(),
      pinHash: pinOrNull,
      guidelinesShown: v.boolean(),
    }),
  );

export function kindOf({ machine, given }: AndroidParts): PhoneKindOf<AndroidTypes> {
  const facts = androidFactsOf(given);
  const schema = androidTab(given);
  return {
    kind: 'android',
    family: 'phone',
    facts,
    usesPin: true,
    start: (options) =>
      startPhone<AndroidTypes>(options, {
        ...given,
        memory: androidMemory,
        schema,
        screens: facts.screens,
        create: (actors, input, snapshot) => createActor(machine.provide({ actors }), { input, ...snapshot }),
        scrub: (context, shown) => ({ ...scrubPhone(context, shown), pinField: '' }),
      }),
    withUsers: (phone, users, pin) => ({
      ...phone,
      installed: true,
      notificationsAllowed: true,
      users: [...users],
      pin: hashPin(pin, crypto.getRandomValues(new Uint8Array(pinSaltBytes))),
    }),
  };
}
