/**
 * Conditions: named facts about what devices and backend have. Their words are in content/<lang>/strings/
 * conditions.json. How most of them are read off a device is told by the facts of its kind; how the others follow from
 * all devices together is in practice/conditions.ts.
 */
import type { ConditionOf, DeviceKind, PhoneKind } from '../devices/kinds.ts';
import type { SampleId } from './samples.ts';

/** Read off all devices together. */
type Joint = 'userActivated' | 'confirmationClosed';

export type ConditionId = ConditionOf<DeviceKind> | Joint;

/** What a step can wait for. */
export type DoneId = Exclude<ConditionId, 'supported'>;

type Presupposes = {
  /** What is carried over to make it hold: looked for in vain where it is not there. */
  takes?: SampleId;
  /** What has to be there all the while: else nothing that the step waits for can come. */
  needs?: SampleId;
};

/** Every condition, with what it presupposes of another device. */
export const conditions: Record<ConditionId, Presupposes> = {
  supported: {},
  userThere: {},
  codeOffered: {},
  storeOpened: {},
  appPageOpened: {},
  appFound: {},
  appInstalled: {},
  appOpened: {},
  cameraOpened: {},
  bannerShown: { takes: 'portalCode' },
  appBannerShown: { takes: 'portalCode' },
  registrationStarted: {},
  codeAsked: {},
  scanChosen: {},
  cameraAllowed: {},
  notificationsAsked: {},
  codeGiven: { takes: 'portalCode' },
  userActivated: {},
  confirmationClosed: {},
  approvalAsked: {},
  loginTold: {},
  challengeShown: {},
  challengeAsked: {},
  responseShown: { takes: 'challenge' },
  loginApproved: { needs: 'challenge' },
};

/** What may be there before a guide begins, in words: a phone of a kind, its own user on it, or another one. */
export type NeedId = `${PhoneKind}Supported` | 'userThere' | 'userActive';
