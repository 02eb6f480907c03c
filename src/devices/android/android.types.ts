/** The Android phone's screens, controls and context: those of every phone, and those of Android alone. */
import type { PinHash } from '../../enrolment/pin.ts';
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
import type { AndroidMemory } from './android.memory.ts';

/** The screens that the phone has without chapters. */
export type UsualScreen = PhoneScreen | 'storeResults' | 'twoFactor' | 'sessionId' | 'createPin';
export type AndroidScreen =
  | UsualScreen
  | 'changePin'
  | 'pinChanged'
  | 'appList'
  | 'appInfo'
  | 'appNotifications'
  | ClearScreen
  | QuietScreen
  | RestoreScreen
  | TextScreen
  | MoveScreen
  | OldPhoneScreen;

/** The names of the chapter in which the app's data are cleared. */
export type ClearScreen = 'appStorage' | 'clearAsk';
export type ClearControl = 'storage' | 'clearData' | 'keepData' | 'restartPhone';
export type ClearCondition = 'storageOpened' | 'dataCleared' | 'storageClosed';

/** The names of the chapter in which IB Key is restored. */
export type RestoreScreen =
  'restoreInfo' | 'restoreUser' | 'restoreStart' | 'restoreAsking' | 'restoreCode' | 'restoring';
export type RestoreControl =
  'restoreSetup' | 'continueRestore' | 'startRecovery' | 'numberGone' | 'pinForgotten' | 'submitRecovery';

export type AndroidControl =
  | PhoneControl
  | ClearControl
  | QuietControl
  | RestoreControl
  | TextControl
  | MoveControl
  | 'playStore'
  | 'storeSubmit'
  | 'install'
  | 'registerTwoFactor'
  | 'sessionId'
  | 'next'
  | 'qrCode'
  | 'deny'
  | 'pinField'
  | 'pinGuidelines'
  | 'changePin'
  | PinChangeField
  | 'submit'
  | 'appsAndNotifications'
  | 'appNotifications'
  | 'allowNotifications';

export type PinChangeField = 'currentPin' | 'newPin' | 'newPinAgain';
export type AndroidField = PhoneField | 'pinField' | PinChangeField | TextField;

export type AndroidContext = PhoneContext<AndroidMemory> & {
  /** The typed PIN: in memory only, never stored. */
  pinField: string;
  /** Salted hash of the PIN for the activation in hand. */
  pinHash: PinHash | null;
  guidelinesShown: boolean;
};

export type AndroidEvent = PhoneEvent<AndroidControl, AndroidField, AndroidMemory>;

/** The conditions of the chapter in which the PIN is changed. */
export type PinChangeCondition = 'pinChangeOpened' | 'currentPinGiven' | 'pinChanged' | 'pinChangeClosed';

export type AndroidTypes = {
  family: 'phone';
  screen: AndroidScreen;
  control: AndroidControl;
  field: AndroidField;
  context: AndroidContext;
  event: AndroidEvent;
  condition:
    | PhoneCondition
    | PinChangeCondition
    | NotificationsCondition
    | QuietCondition
    | ClearCondition
    | RestoreCondition
    | TextCondition
    | MoveCondition
    | OldPhoneCondition;
  offer: PhoneOffer;
};
