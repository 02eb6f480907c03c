/** The iPhone's context on each of its screens, as a figure shows it. */
import { responseTo } from '../../enrolment/phone-key.ts';
import type { Figured } from '../fixtures.ts';
import { figureChallenge, figureTime, figured } from '../fixtures.ts';
import type { PhoneMemory } from '../phone/phone-memory.ts';
import { newPhone } from '../phone/phone-memory.ts';
import { phoneStart } from '../phone/phone.setup.ts';
import type { PhoneContext } from '../phone/phone.types.ts';
import type { IphoneScreen } from './iphone.types.ts';

/** Besides its screens: the notifications when a login asks, and the camera once it has read the code. */
type Beside = 'drawer' | 'bannerWebsite' | 'bannerApp';

/** With the user of these figures being activated, on a phone as it comes out of the box or as given. */
export function iphoneFixturesOf(
  { user, code, key }: Figured,
  phone: PhoneMemory = newPhone('figure', 'iphone'),
): Record<IphoneScreen | Beside, PhoneContext> {
  const bare = phoneStart(phone);
  const searched: PhoneContext = { ...bare, storeSearch: 'IBKR Mobile' };
  const installed: PhoneContext = { ...searched, installed: 100, phone: { ...phone, installed: true } };
  const opened: PhoneContext = { ...installed, phone: { ...installed.phone, notificationsAllowed: true } };
  const coded: PhoneContext = { ...opened, code, codeBy: 'scanned' };
  const active: PhoneContext = {
    ...opened,
    activatedUser: user,
    phone: { ...opened.phone, users: [...phone.users, { id: user, key, place: 'here' }] },
  };
  const login = { id: 'figure', userId: user, createdAt: figureTime, expiresAt: figureTime, sent: 1 };
  const asked: PhoneContext = { ...active, logins: [login], login };
  const challenged: PhoneContext = { ...active, authUser: user, challengeField: figureChallenge };
  return {
    home: bare,
    settings: bare,
    camera: bare,
    bannerWebsite: { ...bare, seen: code },
    bannerApp: { ...installed, seen: code },
    webPage: bare,
    storeHome: bare,
    storeSearch: searched,
    storePage: bare,
    storeInstalling: { ...searched, installed: 60 },
    storeInstalled: installed,
    appRefused: {
      ...installed,
      problem: 'phone-unprotected',
      phone: { ...installed.phone, settings: { ...phone.settings, biometrics: 'none', passcode: false } },
    },
    notificationsPermission: installed,
    appStart: opened,
    services: opened,
    authenticate: challenged,
    response: { ...challenged, response: responseTo(figureChallenge.replace(' ', ''), key) },
    appHome: opened,
    more: opened,
    twoFactorMenu: active,
    addUser: opened,
    setupCode: opened,
    cameraPermission: opened,
    scanner: opened,
    secureActivation: coded,
    secureResponse: challenged,
    secureApproval: asked,
    activating: coded,
    activated: active,
    approve: asked,
    approving: asked,
    approved: { ...active, answer: 'approved' },
    drawer: { ...asked, shadeOpen: true },
  };
}

export const iphoneFixtures = iphoneFixturesOf(figured);
