/** The Android phone's context on each of its screens, as a figure shows it. */
import type { Figured } from '../kit/figured.ts';
import { figurePin, figureText, figured } from '../kit/figured.ts';
import type { Figures } from '../kit/kind.ts';
import { restoreFixtures } from './chapters/restore/fixtures.ts';
import { moveFixtures, oldPhoneFixtures } from '../phone/chapters/move-key/fixtures.ts';
import { quietFixture } from '../phone/chapters/quiet/fixtures.ts';
import { textFixtures } from '../phone/chapters/text-messages/fixtures.ts';
import { phoneFixtures, userOn } from '../phone/phone.fixtures.ts';
import { withoutUsers } from '../phone/phone.memory.ts';
import type { AndroidMemory } from './android.memory.ts';
import { newAndroid } from './android.memory.ts';
import { androidStart } from './android.setup.ts';
import type { AndroidContext, AndroidScreen, AndroidTypes } from './android.types.ts';
import { kindOf, usualParts } from './device.ts';

/** The contexts while the user of these figures is activated, on a phone out of the box or on the given one. */
export function androidFixturesOf(
  user: Figured,
  phone: AndroidMemory = newAndroid('figure'),
): Record<AndroidScreen | 'drawer', AndroidContext> {
  const bare = androidStart(phone);
  const { searched, installed, installing, ...of } = phoneFixtures(user, bare);
  const coded: AndroidContext = { ...installed, code: user.code, pinField: figurePin };
  const active = of.active(installed);
  const asked = of.asked(installed);
  const silent = { ...active, phone: { ...active.phone, notificationsAllowed: false } };
  const challenged = of.challenged(installed);
  return {
    home: bare,
    settings: bare,
    storeHome: searched,
    storeResults: searched,
    storeInstalling: installing,
    storeInstalled: installed,
    appRefused: {
      ...installed,
      problem: 'phone-rooted',
      phone: { ...installed.phone, settings: { ...phone.settings, rooted: true } },
    },
    appStart: installed,
    services: installed,
    authenticate: { ...challenged, pinField: figurePin },
    response: { ...challenged, challengeField: '', response: of.response },
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
    changePin: { ...active, typed: { currentPin: figurePin } },
    pinChanged: { ...active, phone: { ...active.phone, pinChanged: true } },
    appList: silent,
    appInfo: silent,
    appNotifications: silent,
    appStorage: active,
    clearAsk: active,
    ...textFixtures(user, installed),
    ...restoreFixtures(user, installed),
    ...moveFixtures(user, installed),
    ...oldPhoneFixtures(user, active),
    locked: active,
    // The open notification drawer while a login asks.
    drawer: { ...asked, shadeOpen: true },
  };
}

const newPin = '5038';
const filledIn = { currentPin: figurePin, newPin, newPinAgain: newPin };

export const androidFixtures = androidFixturesOf(figured);

const android = kindOf(usualParts);

export const androidFigures: Figures<AndroidTypes> = {
  first: 'home',
  contextsOf(user, others, lost = []) {
    const phone = newAndroid('figure');
    const users = [...others, ...lost].map(userOn);
    const contexts = androidFixturesOf(
      user,
      users.length === 0
        ? phone
        : withoutUsers(
            android.withUsers(phone, users, figurePin),
            lost.map((each) => each.user),
          ),
    );
    return (screen, control) => {
      const quiet = quietFixture(contexts.approve, screen, control);
      if (quiet) return quiet;
      const context = contexts[control === 'notification' ? 'drawer' : screen];
      // The same screen, before its message has come and after its code is typed.
      if (control === 'submitRecovery') return contexts.restoring;
      if (control === 'restoreSetup') return { ...context, phone: contexts.restoreInfo.phone };
      if (control === 'send') return { ...contexts.messages, typed: { textCodeField: figureText } };
      // The button is at hand before anything is typed, the other one after everything is.
      if (control === 'changePin') return { ...context, challengeField: '', pinField: '' };
      return control === 'submit' ? { ...context, typed: filledIn } : context;
    };
  },
};
