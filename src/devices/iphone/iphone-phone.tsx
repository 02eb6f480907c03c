/** The iPhone, for the bench. */
import { createActor } from 'xstate';
import type { Phone } from '../phone/phone.tsx';
import { IphoneDevice } from './iphone-device.tsx';
import { iphoneMachine } from './iphone.machine.ts';

export const iphonePhone: Phone = {
  kind: 'iphone',
  // A phone shows screens of its own kind only: its machine knows no others.
  Device: IphoneDevice as Phone['Device'],
  create: (actors, memory, snapshot) =>
    createActor(iphoneMachine.provide({ actors }), {
      input: memory,
      ...(snapshot ? { snapshot } : {}),
    }),
};
