/**
 * Conditions: named facts about what devices and backend have. Their words are in
 * content/<lang>/strings/conditions.json. The facts of each kind of device tell how to read most conditions off that
 * device; practice/conditions.ts derives the others from several devices.
 */
import type { ConditionOf, DeviceKind, PhoneKind } from '../devices/kinds.ts';
import type { SampleId } from './samples.ts';

/** Conditions that need the facts of several devices. */
type Joint = 'userActivated' | 'confirmationClosed';

export type ConditionId = ConditionOf<DeviceKind> | Joint;

/** A condition for which a step can wait. */
export type DoneId = Exclude<ConditionId, 'supported'>;

type Presupposes = {
  /** The sample that the reader carries over from another device: without the sample, the condition cannot be met. */
  takes?: SampleId;
  /**
   * The sample that another device has to offer all the while: without the sample, nothing that the step waits for
   * can arrive.
   */
  needs?: SampleId;
};

/** What conditions presuppose of another device; most presuppose nothing. */
export const presupposed: Partial<Record<ConditionId, Presupposes>> = {
  bannerShown: { takes: 'portalCode' },
  appBannerShown: { takes: 'portalCode' },
  codeGiven: { takes: 'portalCode' },
  responseShown: { takes: 'challenge' },
  loginApproved: { needs: 'challenge' },
  sentLoginApproved: { needs: 'challenge' },
};

/**
 * What a guide may need before it begins; each has words: a phone of a kind, with the journey's user or another one
 * on it, or with a user whom its app has lost.
 */
export type NeedId = `${PhoneKind}Supported` | 'userThere' | 'userActive' | 'userLost' | 'oldPhoneActive';
