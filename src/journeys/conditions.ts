/**
 * Conditions: named facts about what devices and backend have. Their words are in content/<lang>/strings/
 * conditions.json; how they are read off the devices is in bench/world.ts.
 */
export const conditionIds = [
  'phoneSupported',
  'codeOffered',
  'storeOpened',
  'appFound',
  'appInstalled',
  'appOpened',
  'registrationStarted',
  'codeAsked',
  'scanChosen',
  'cameraAllowed',
  'codeGiven',
  'userActivated',
  'confirmationClosed',
  'approvalAsked',
  'loginApproved',
] as const;

export type ConditionId = (typeof conditionIds)[number];
