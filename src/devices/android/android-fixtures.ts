/** The Android phone's context on each of its screens, as a figure shows it. */
import { responseTo } from '../../enrolment/phone-key.ts';
import type { Figured } from '../fixtures.ts';
import { figureChallenge, figurePin, figureTime, figured } from '../fixtures.ts';
import type { PhoneMemory } from '../phone/phone-memory.ts';
import { newPhone } from '../phone/phone-memory.ts';
import { phoneStart } from '../phone/phone.setup.ts';
import type { PhoneContext } from '../phone/phone.types.ts';
import type { AndroidScreen } from './android.types.ts';

/** With the user of these figures being activated, on a phone as it comes out of the box or as given. */
export function androidFixturesOf(
  { user, code, key }: Figured,
  phone: PhoneMemory = newPhone('figure', 'android'),
): Record<AndroidScreen | 'drawer', PhoneContext> {
  const bare = phoneStart(phone);
  const searched: PhoneContext = { ...bare, storeSearch: 'IBKR Mobile' };
  const installed: PhoneContext = { ...searched, installed: 100, phone: { ...phone, installed: true } };
  const coded: PhoneContext = { ...installed, code, codeBy: 'scanned', pinField: figurePin };
  const active: PhoneContext = {
    ...installed,
    activatedUser: user,
    phone: { ...installed.phone, users: [...phone.users, { id: user, key, place: 'here' }] },
  };
  const login = { id: 'figure', userId: user, createdAt: figureTime, expiresAt: figureTime, sent: 1 };
  const asked: PhoneContext = { ...active, logins: [login], login };
  return {
    home: bare,
    settings: bare,
    storeHome: searched,
    storeResults: searched,
    storeInstalling: { ...searched, installed: 60 },
    storeInstalled: installed,
    appRefused: {
      ...installed,
      problem: 'phone-rooted',
      phone: { ...installed.phone, settings: { ...phone.settings, rooted: true } },
    },
    appStart: installed,
    services: installed,
    authenticate: { ...active, authUser: user, challengeField: figureChallenge, pinField: figurePin },
    response: { ...active, authUser: user, response: responseTo(figureChallenge.replace(' ', ''), key) },
    appHome: installed,
    more: installed,
    twoFactorMenu: active,
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
    // The notification drawer when a login asks.
    drawer: { ...asked, shadeOpen: true },
  };
}

export const androidFixtures = androidFixturesOf(figured);
