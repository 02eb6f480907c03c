/**
 * What a reader types on the practice devices, or holds before their cameras: a text of its own, or one that another
 * device offers. An act names its sample, and that is what the figures show, the tests type, and *Bring* types.
 */
import type { DeviceKind, Kinds } from '../devices/kinds.ts';
import type { DoneId } from './conditions.ts';
import type { Role } from './journey.ts';

type Sample =
  | { text: string }
  /**
   * @property offers what the device in this role shows (facts of its kind).
   * @property given the condition that holds as soon as it is there.
   */
  | { from: Role; offers: Kinds[DeviceKind]['offer']; given: DoneId };

export const samples = {
  appName: { text: 'IBKR Mobile' },
  pin: { text: '4072' },
  portalCode: { from: 'portal', offers: 'code', given: 'codeOffered' },
  challenge: { from: 'portal', offers: 'challenge', given: 'challengeShown' },
  response: { from: 'phone', offers: 'response', given: 'responseShown' },
} as const satisfies Record<string, Sample>;

export type SampleId = keyof typeof samples;
