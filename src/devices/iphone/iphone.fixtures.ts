/** The iPhone's context on each of its screens, as a figure shows it. */
import type { Figured } from '../kit/figured.ts';
import { figurePin, figureText, figured } from '../kit/figured.ts';
import type { Figures } from '../kit/kind.ts';
import { moveFixtures, oldPhoneFixtures } from '../phone/chapters/move-key/fixtures.ts';
import { quietFixture } from '../phone/chapters/quiet/fixtures.ts';
import { textFixtures } from '../phone/chapters/text-messages/fixtures.ts';
import { phoneFixtures, userOn } from '../phone/phone.fixtures.ts';
import { kindOf, usualParts } from './device.ts';
import type { IphoneMemory } from './iphone.memory.ts';
import { noticeSettings, withoutUsers } from '../phone/phone.memory.ts';
import { newIphone } from './iphone.memory.ts';
import { iphoneStart } from './iphone.setup.ts';
import type { IphoneContext, IphoneScreen, IphoneTypes } from './iphone.types.ts';

/**
 * Figures beyond one for each screen: the notifications while a login asks, and the camera after it has read the
 * code.
 */
type Beside = 'drawer' | 'bannerWebsite' | 'bannerApp';

/** The contexts while the user of these figures is activated, on a phone out of the box or on the given one. */
export function iphoneFixturesOf(
  user: Figured,
  phone: IphoneMemory = newIphone('figure'),
): Record<IphoneScreen | Beside, IphoneContext> {
  const { code } = user;
  const bare = iphoneStart(phone);
  const { searched, installed, installing, ...of } = phoneFixtures(user, bare);
  const opened: IphoneContext = {
    ...installed,
    phone: { ...installed.phone, notificationsAllowed: true },
  };
  const coded: IphoneContext = { ...opened, code };
  const active = of.active(opened);
  const lost = { ...opened, phone: { ...opened.phone, lost: [user.user] } };
  const asked = of.asked(opened);
  const muted = { ...active, phone: { ...active.phone, notificationsAllowed: false } };
  const challenged = of.challenged(opened);
  return {
    home: bare,
    settings: bare,
    camera: bare,
    bannerWebsite: { ...bare, scannedCode: code },
    bannerApp: { ...installed, scannedCode: code },
    webPage: bare,
    storeHome: bare,
    storeSearch: searched,
    storePage: bare,
    storeInstalling: installing,
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
    response: { ...challenged, response: of.response },
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
    appList: muted,
    appNotifications: muted,
    textIntro: opened,
    restoreOffer: lost,
    secureRestore: lost,
    restoring: lost,
    ...textFixtures(user, opened),
    ...moveFixtures(user, opened),
    ...oldPhoneFixtures(user, active),
    locked: active,
    drawer: { ...asked, shadeOpen: true },
  };
}

/** The same on an iPhone that shows notifications in every way. */
const shownInAllWays = (context: IphoneContext): IphoneContext => ({
  ...context,
  phone: { ...context.phone, settings: { ...context.phone.settings, shows: [...noticeSettings] } },
});

export const iphoneFixtures = iphoneFixturesOf(figured);

const iphone = kindOf(usualParts);

export const iphoneFigures: Figures<IphoneTypes> = {
  first: 'home',
  contextsOf(user, others, lost = []) {
    const phone = newIphone('figure');
    const users = [...others, ...lost].map(userOn);
    const contexts = iphoneFixturesOf(
      user,
      users.length === 0
        ? phone
        : withoutUsers(
            iphone.withUsers(phone, users, figurePin),
            lost.map((each) => each.user),
          ),
    );
    return (screen, control) => {
      const quiet = quietFixture(contexts.approve, screen, control);
      if (quiet) return quiet;
      if (control === 'notification')
        return screen === 'appNotifications' ? shownInAllWays(contexts.drawer) : contexts.drawer;
      if (control === 'send') return { ...contexts.messages, typed: { textCodeField: figureText } };
      // The other ways to show notifications are there once these are allowed.
      if (control === 'persistent' || control === 'previewsAlways') return contexts.activated;
      return contexts[control === 'bannerWebsite' || control === 'bannerApp' ? control : screen];
    };
  },
};
