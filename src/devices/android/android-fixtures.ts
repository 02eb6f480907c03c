/** The Android phone's context on each of its screens, as a figure shows it. */
import { responseTo } from '../../enrolment/phone-key.ts';
import { figureChallenge, figureCode, figureKey, figurePin, figureTime, figureUser } from '../fixtures.ts';
import { newPhone } from '../phone-memory.ts';
import { androidStart } from './android.setup.ts';
import type { AndroidContext, AndroidScreen } from './android.types.ts';

const bare = androidStart(newPhone('figure'));
const searched: AndroidContext = { ...bare, storeSearch: 'IBKR Mobile' };
const installed: AndroidContext = { ...searched, installed: 100, phone: { ...bare.phone, installed: true } };
const coded: AndroidContext = { ...installed, code: figureCode, codeBy: 'scanned', pinField: figurePin };
const active: AndroidContext = {
  ...installed,
  activatedUser: figureUser,
  phone: { ...installed.phone, users: [{ id: figureUser, key: figureKey, place: 'here' }] },
};
const login = { id: 'figure', userId: figureUser, createdAt: figureTime, expiresAt: figureTime, sent: 1 };
const asked: AndroidContext = { ...active, logins: [login], login };

/** What a notification drawer shows when a login asks. */
export const drawerFixture: AndroidContext = { ...asked, shadeOpen: true };

export const androidFixtures: Record<AndroidScreen, AndroidContext> = {
  home: bare,
  settings: bare,
  storeHome: searched,
  storeResults: searched,
  storeInstalling: { ...searched, installed: 60 },
  storeInstalled: installed,
  appRefused: {
    ...installed,
    problem: 'phone-rooted',
    phone: { ...installed.phone, settings: { ...bare.phone.settings, rooted: true } },
  },
  appStart: installed,
  services: installed,
  authenticate: { ...active, authUser: figureUser, challengeField: figureChallenge, pinField: figurePin },
  response: {
    ...active,
    authUser: figureUser,
    response: responseTo(figureChallenge.replace(' ', ''), figureKey),
  },
  twoFactor: installed,
  sessionId: installed,
  cameraPermission: installed,
  scanner: installed,
  createPin: coded,
  activating: coded,
  activated: active,
  approve: { ...asked, pinField: figurePin },
  approving: asked,
  approved: { ...active, answer: 'approved' },
};
