/** What is known of the Android phone's screens, and what can be read off the phone's state. */
import { checkPin, isPin } from '../../enrolment/pin.ts';
import type { Facts } from '../kit/kind.ts';
import type { PhoneScreenFacts } from '../phone/phone.facts.ts';
import { phoneFacts } from '../phone/phone.facts.ts';
import type { PhoneGiven } from '../phone/phone.given.ts';
import { refusalOf } from './android.setup.ts';
import type { AndroidTypes, UsualScreen } from './android.types.ts';

type Conditions = Facts<AndroidTypes>['conditions'];

export type AndroidGiven = PhoneGiven<AndroidTypes>;

const usualScreens: Record<UsualScreen, PhoneScreenFacts<AndroidTypes>> = {
  home: {},
  settings: {},
  storeHome: { store: 'any', field: 'storeSearch' },
  storeResults: { store: 'found', field: 'storeSearch', like: 'storeHome' },
  storeInstalling: { store: 'app', waits: true },
  storeInstalled: { store: 'app' },
  appRefused: {},
  appStart: { depth: 1 },
  services: { depth: 1 },
  authenticate: { depth: 1, field: 'challengeField' },
  response: { depth: 1 },
  appHome: { depth: 1 },
  more: { depth: 1 },
  twoFactorMenu: { depth: 1 },
  twoFactor: { depth: 2 },
  sessionId: { depth: 3, field: 'codeField' },
  cameraPermission: { depth: 4, answer: 'allow' },
  scanner: { depth: 4, viewfinder: true },
  createPin: { depth: 5, field: 'pinField' },
  activating: { depth: 6, waits: true },
  activated: { depth: 7 },
  approve: { field: 'pinField' },
  approving: { waits: true },
  approved: {},
};

export const usualGiven: AndroidGiven = {
  screens: usualScreens,
  conditions: () => ({}),
  isFilled: ({ context: { pinField, problem } }, field) =>
    field === 'pinField' && checkPin(pinField).ok && problem !== 'pin-wrong',
};

export function androidFactsOf(given: AndroidGiven): Facts<AndroidTypes> {
  const { screens, conditions, instead } = given;
  // A phone is on no screen of a chapter that it does not have.
  const all = screens as Facts<AndroidTypes>['screens'];
  const shared = phoneFacts<AndroidTypes>({ ...given, refusalOf, screens: all });
  const usual = shared.conditions as Conditions;
  return {
    ...shared,
    instead: (now, control) => instead?.(now, control) ?? control,
    conditions: { ...usual, ...conditions(usual) },
    keeps: ({ context: { phone } }, _field, text) => phone.pin !== null && isPin(text, phone.pin),
  };
}
