/** The Android phone, as a kind of device. */
import * as v from 'valibot';
import { createActor } from 'xstate';
import { hashPin, pinSaltBytes } from '../../enrolment/pin.ts';
import { tabSchema } from '../kit/kept.ts';
import { phoneEntries } from '../phone/phone.kept.ts';
import type { PhoneKindOf } from '../phone/start-phone.ts';
import { scrubPhone, startPhone } from '../phone/start-phone.ts';
import { androidFacts } from './android.facts.ts';
import { androidMachine } from './android.machine.ts';
import { androidMemory, pinOrNull } from './android.memory.ts';
import type { AndroidTypes } from './android.types.ts';

/** What a tab keeps of this phone. */
export const androidTab = tabSchema(
  androidFacts.screens,
  v.object({
    ...phoneEntries,
    phone: androidMemory.schema,
    pinField: v.string(),
    pinHash: pinOrNull,
    guidelinesShown: v.boolean(),
  }),
);

export const android: PhoneKindOf<AndroidTypes> = {
  kind: 'android',
  family: 'phone',
  facts: androidFacts,
  usesPin: true,
  start: (options) =>
    startPhone<AndroidTypes>(options, {
      memory: androidMemory,
      schema: androidTab,
      create: (actors, input, snapshot) =>
        createActor(androidMachine.provide({ actors }), { input, ...snapshot }),
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
