/** What is known of the iPhone's screens, and what can be read off the phone's state. */
import type { Facts, Shown } from '../kit/kind.ts';
import type { PhoneScreenFacts } from '../phone/phone.facts.ts';
import { phoneFacts } from '../phone/phone.facts.ts';
import type { PhoneGiven } from '../phone/phone.given.ts';
import { bannerOf, refusalOf } from './iphone.setup.ts';
import type { IphoneControl, IphoneTypes, UsualScreen } from './iphone.types.ts';

type Now = Shown<IphoneTypes>;

type Conditions = Facts<IphoneTypes>['conditions'];

export type IphoneGiven = PhoneGiven<IphoneTypes>;

const usualScreens: Record<UsualScreen, PhoneScreenFacts<IphoneTypes>> = {
  home: {},
  settings: {},
  camera: { viewfinder: true },
  webPage: { waits: true },
  storeHome: { store: 'any' },
  storeSearch: { store: 'found', field: 'storeSearch' },
  storePage: { store: 'any' },
  storeInstalling: { store: 'app', waits: true },
  storeInstalled: { store: 'app' },
  appRefused: {},
  notificationsPermission: { depth: 1, answer: 'allow' },
  appStart: { depth: 1 },
  services: { depth: 1 },
  authenticate: { depth: 1, field: 'challengeField' },
  response: { depth: 1 },
  appHome: { depth: 1 },
  more: { depth: 1 },
  twoFactorMenu: { depth: 1 },
  addUser: { depth: 2 },
  setupCode: { depth: 3, field: 'codeField' },
  cameraPermission: { depth: 4, answer: 'allowCamera' },
  scanner: { depth: 4, viewfinder: true },
  secureActivation: { depth: 5 },
  secureResponse: { depth: 1 },
  secureApproval: {},
  activating: { depth: 6, waits: true },
  activated: { depth: 7 },
  approve: {},
  approving: { waits: true },
  approved: {},
};

export const usualGiven: IphoneGiven = { screens: usualScreens, conditions: () => ({}) };

const hasRead = ({ context }: Now): boolean => context.cameraRead || context.code !== null;

/** What the banner names, for each control that follows a banner. */
const banners: Record<string, ReturnType<typeof bannerOf>> = {
  bannerApp: 'app',
  bannerWebsite: 'website',
} satisfies Partial<Record<IphoneControl, ReturnType<typeof bannerOf>>>;

/** The control that unlocks this iPhone when a step names the face. */
const unlockedBy = { face: 'giveFace', finger: 'giveFinger', none: 'givePasscode' } as const;

export function iphoneFactsOf(given: IphoneGiven): Facts<IphoneTypes> {
  const { screens, conditions, instead, isPressed } = given;
  // A phone is on no screen of a chapter that it does not have.
  const all = screens as Facts<IphoneTypes>['screens'];
  const shared = phoneFacts<IphoneTypes>({ ...given, refusalOf, screens: all });
  const usual = {
    ...shared.conditions,
    appPageOpened: ({ screen, context }) =>
      screen === 'storePage' || shared.screens[screen].store === 'app' || context.phone.installed,
    cameraOpened: (now) => now.screen === 'camera' || hasRead(now),
    bannerShown: hasRead,
    appBannerShown: ({ screen, context }) =>
      (screen === 'camera' && bannerOf(context) === 'app') || context.code !== null,
  } as Conditions;
  return {
    ...shared,
    conditions: { ...usual, ...conditions(usual) },
    instead: (now, control) =>
      control === 'giveFace'
        ? unlockedBy[now.context.phone.settings.biometrics]
        : (instead?.(now, control) ?? control),
    isOver(now, use, offer) {
      const banner = bannerOf(now.context);
      if ('scan' in use) return now.screen === 'camera' && banner !== null;
      if ('press' in use && use.press in banners) return banner !== banners[use.press];
      return ('press' in use && isPressed?.(now, use.press)) || shared.isOver(now, use, offer);
    },
  };
}
