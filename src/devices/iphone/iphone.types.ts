/** The iPhone's screens, controls and context: those of every phone, and those of the iPhone alone. */
import type { ActivationCode } from '../../enrolment/activation-code.ts';
import type {
  MoveCondition,
  MoveControl,
  MoveScreen,
  NotificationsCondition,
  OldPhoneCondition,
  OldPhoneScreen,
  PhoneCondition,
  PhoneContext,
  PhoneControl,
  PhoneEvent,
  PhoneField,
  PhoneOffer,
  PhoneScreen,
  QuietCondition,
  QuietControl,
  QuietScreen,
  RestoreCondition,
  TextCondition,
  TextControl,
  TextField,
  TextScreen,
} from '../phone/phone.types.ts';
import type { NoticeSetting } from '../phone/phone.memory.ts';
import type { IphoneMemory } from './iphone.memory.ts';

/** The screens that the phone has without chapters. */
export type UsualScreen =
  | PhoneScreen
  | 'camera'
  | 'webPage'
  | 'storeSearch'
  | 'storePage'
  | 'notificationsPermission'
  | 'addUser'
  | 'setupCode'
  | 'secureActivation'
  | 'secureResponse'
  | 'secureApproval';
export type IphoneScreen =
  | UsualScreen
  | 'appList'
  | 'appNotifications'
  | 'textIntro'
  | QuietScreen
  | RestoreScreen
  | TextScreen
  | MoveScreen
  | OldPhoneScreen;

/** The names of the chapter in which IB Key is restored. */
export type RestoreScreen = 'restoreOffer' | 'secureRestore' | 'restoring';
export type RestoreControl = 'yes' | 'notNow';

export type IphoneControl =
  | PhoneControl
  | QuietControl
  | RestoreControl
  | MoveControl
  | TextControl
  | 'camera'
  | 'appStore'
  | 'bannerWebsite'
  | 'bannerApp'
  | 'storeSearchTab'
  | 'get'
  | 'dontAllow'
  | 'registerTwoFactor'
  | 'setupQr'
  | 'launchCamera'
  | 'allowCamera'
  | 'denyCamera'
  | 'giveFace'
  | 'giveFinger'
  | 'givePasscode'
  | 'cancel'
  | 'notificationSettings'
  | 'ibkr'
  | 'allowNotifications'
  | NoticeSetting;

export type IphoneField = PhoneField | TextField;

export type IphoneContext = PhoneContext<IphoneMemory> & {
  /** The code that the Camera app has read: the app gets the code only when the reader follows the banner. */
  scannedCode: ActivationCode | null;
  /** True when the Camera app has read a code of ours, now or before. */
  cameraRead: boolean;
  /** True when the code in hand came through the banner. */
  byBanner: boolean;
};

export type IphoneEvent =
  | PhoneEvent<IphoneControl, IphoneField, IphoneMemory>
  /** The web page has led to the store. */
  | { type: 'page.forwarded' };

export type IphoneTypes = {
  family: 'phone';
  screen: IphoneScreen;
  control: IphoneControl;
  field: IphoneField;
  context: IphoneContext;
  event: IphoneEvent;
  condition:
    | PhoneCondition
    | NotificationsCondition
    | QuietCondition
    | RestoreCondition
    | TextCondition
    | MoveCondition
    | OldPhoneCondition
    | 'appPageOpened'
    | 'cameraOpened'
    | 'bannerShown'
    | 'appBannerShown'
    | 'noticesStay';
  offer: PhoneOffer;
};
