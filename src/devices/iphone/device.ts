/** The iPhone, as a kind of device. */
import * as v from 'valibot';
import { createActor, fromCallback } from 'xstate';
import { tabSchema } from '../kit/kept.ts';
import { codeOrNull } from '../kit/kept-parts.ts';
import { phoneEntries } from '../phone/phone.kept.ts';
import type { PhoneKindOf } from '../phone/start-phone.ts';
import { scrubPhone, startPhone } from '../phone/start-phone.ts';
import type { IphoneGiven } from './iphone.facts.ts';
import { iphoneFactsOf, usualGiven } from './iphone.facts.ts';
import { iphoneMachine } from './iphone.machine.ts';
import { iphoneMemory } from './iphone.memory.ts';
import type { IphoneEvent, IphoneTypes } from './iphone.types.ts';

/** How long the practice web page waits before it leads to the store, in ms. */
const forwardAfter = 700;

const forwardPage = fromCallback<IphoneEvent>(({ sendBack }) => {
  const timer = setTimeout(() => sendBack({ type: 'page.forwarded' } satisfies IphoneEvent), forwardAfter);
  return () => clearTimeout(timer);
});

/** What the phone is made of. A chapter gets the parts and gives them back with its own. */
export type IphoneParts = { machine: typeof iphoneMachine; given: IphoneGiven };
export const usualParts: IphoneParts = { machine: iphoneMachine, given: usualGiven };

/** What a tab keeps of such a phone. */
export const iphoneTab = ({ screens, kept }: IphoneGiven) =>
  tabSchema(
    screens,
    v.object({
      ...phoneEntries,
      ...kept,
      phone: iphoneMemory.schema,
      scannedCode: codeOrNull,
      cameraRead: v.boolean(),
      byBanner: v.boolean(),
    }),
  );

export function kindOf({ machine, given }: IphoneParts): PhoneKindOf<IphoneTypes> {
  const facts = iphoneFactsOf(given);
  return {
    kind: 'iphone',
    family: 'phone',
    facts,
    usesPin: false,
    start: (options) =>
      startPhone<IphoneTypes>(options, {
        ...given,
        memory: iphoneMemory,
        schema: iphoneTab(given),
        screens: facts.screens,
        create: (actors, input, snapshot) =>
          createActor(machine.provide({ actors: { ...actors, forwardPage } }), { input, ...snapshot }),
        scrub: scrubPhone,
      }),
    withUsers: (phone, users) => ({
      ...phone,
      installed: true,
      notificationsAllowed: true,
      users: [...users],
    }),
  };
}
