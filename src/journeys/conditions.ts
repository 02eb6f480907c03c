/**
 * Conditions: named facts about what devices and backend have. Their words are in content/<lang>/strings/
 * conditions.json; how they are read off the devices is in bench/world.ts.
 */
export const conditionIds = [
  'androidSupported',
  'iphoneSupported',
  'userThere',
  'codeOffered',
  'storeOpened',
  'appPageOpened',
  'appFound',
  'appInstalled',
  'appOpened',
  'cameraOpened',
  'bannerShown',
  'appBannerShown',
  'registrationStarted',
  'codeAsked',
  'scanChosen',
  'cameraAllowed',
  'notificationsAsked',
  'codeGiven',
  'userActivated',
  'confirmationClosed',
  'approvalAsked',
  'loginApproved',
] as const;

export type ConditionId = (typeof conditionIds)[number];

/** Those that a guide may begin with: they have words for what must be there first. */
export type NeedId = Extract<ConditionId, 'androidSupported' | 'iphoneSupported' | 'userThere'>;
