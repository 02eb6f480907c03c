/** The Android phone, for the bench. */
import { createActor } from 'xstate';
import type { Phone } from '../phone/phone.tsx';
import { AndroidDevice } from './android-device.tsx';
import { androidMachine } from './android.machine.ts';

export const androidPhone: Phone = {
  kind: 'android',
  // A phone shows screens of its own kind only: its machine knows no others.
  Device: AndroidDevice as Phone['Device'],
  create: (actors, memory, snapshot) =>
    createActor(androidMachine.provide({ actors }), {
      input: memory,
      ...(snapshot ? { snapshot } : {}),
    }),
};
