/**
 * What a reader types on the practice devices, or holds before their cameras: a text of its own, or a text that
 * another device offers. An act names its sample; figures show that sample, and tests and *Bring* type it.
 */
import type { DeviceKind, Kinds } from '../devices/kinds.ts';
import type { DoneId } from './conditions.ts';
import type { Role } from './journey.ts';

type Sample =
  | { text: string }
  /**
   * @property offers The offer of the device in this role (facts of its kind).
   * @property given The condition that holds as soon as the device shows the offer.
   */
  | { from: Role; offers: Kinds[DeviceKind]['offer']; given: DoneId };

export const samples = {
  appName: { text: 'IBKR Mobile' },
  pin: { text: '4072' },
  newPin: { text: '5038' },
  portalCode: { from: 'portal', offers: 'code', given: 'codeOffered' },
  challenge: { from: 'portal', offers: 'challenge', given: 'challengeShown' },
  textCode: { from: 'phone', offers: 'textCode', given: 'textRead' },
  response: { from: 'phone', offers: 'response', given: 'responseShown' },
} as const satisfies Record<string, Sample>;

export type SampleId = keyof typeof samples;
