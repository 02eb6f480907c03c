/** What is known of the Android phone's screens, and what can be read off the phone's state. */
import { checkPin, isPin } from '../../enrolment/pin.ts';
import type { Facts } from '../kit/kind.ts';
import { phoneFacts } from '../phone/phone.facts.ts';
import { refusalOf } from './android.setup.ts';
import type { AndroidTypes } from './android.types.ts';

const shared = phoneFacts<AndroidTypes>({
  refusalOf,
  screens: {
    home: {},
    settings: {},
    storeHome: { store: 'any', field: 'storeSearch' },
    storeResults: { store: 'found', field: 'storeSearch' },
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
  },
  isFilled: ({ context: { pinField, problem } }, field) =>
    field === 'pinField' && checkPin(pinField).ok && problem !== 'pin-wrong',
});

export const androidFacts: Facts<AndroidTypes> = {
  ...shared,
  keeps: ({ context: { phone } }, field, text) =>
    field === 'pinField' && phone.pin !== null && isPin(text, phone.pin),
};
