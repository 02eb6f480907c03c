/** What every phone is made of: its screens, controls, events and context. Each kind of phone adds its own. */
import type { PhoneAnswer } from '../../api/contract.ts';
import type { TextNotice } from '../../api/text-messages.ts';
import type { ActivationCode } from '../../enrolment/activation-code.ts';
import type { GivenText } from '../../enrolment/given-text.ts';
import type {
  BackendProblem,
  ForeignProblem,
  InputProblem,
  PhoneProblem,
  TransportProblem,
} from '../../problems/problem.ts';
import type { UserId } from '../../enrolment/users.ts';
import type { TextNumber, TextWay } from '../../enrolment/text-messages.ts';
import type { PhoneMemory, QuietSetting } from './phone.memory.ts';

export type PhoneScreen =
  | 'home'
  | 'settings'
  | 'storeHome'
  | 'storeInstalling'
  | 'storeInstalled'
  | 'appRefused'
  | 'appStart'
  | 'services'
  | 'authenticate'
  | 'response'
  | 'appHome'
  | 'more'
  | 'twoFactorMenu'
  | 'cameraPermission'
  | 'scanner'
  | 'activating'
  | 'activated'
  | 'approve'
  | 'approving'
  | 'approved';

export type PhoneControl =
  | UserId
  | 'phoneSettings'
  | 'ibkrMobile'
  | 'storeSearch'
  | 'open'
  | 'allow'
  | 'services'
  | 'authenticate'
  | 'challengeField'
  | 'generate'
  | 'showConfirmation'
  | 'more'
  | 'twoFactor'
  | 'addUser'
  | 'generateCode'
  | 'codeField'
  | 'viewfinder'
  | 'flip'
  | 'typeInstead'
  | 'activate'
  | 'done'
  | 'ok'
  | 'retry'
  | 'statusBar'
  | 'headsUp'
  | 'notification'
  | 'approve'
  | 'denyLogin'
  | 'closeShade'
  | 'takeOffered'
  | 'leaveOffered'
  | 'back'
  | 'home';

export type PhoneField = 'storeSearch' | 'codeField' | 'challengeField';

/** The conditions that every phone can answer. */
export type PhoneCondition =
  | 'supported'
  | 'userThere'
  | 'storeOpened'
  | 'appFound'
  | 'appInstalled'
  | 'appOpened'
  | 'notificationsAsked'
  | 'registrationStarted'
  | 'codeAsked'
  | 'scanChosen'
  | 'cameraAllowed'
  | 'codeGiven'
  | 'loginTold'
  | 'challengeAsked'
  | 'responseShown';

/** The conditions of the chapter in which the notifications of the app are switched on. */
export type NotificationsCondition = 'appListOpened' | 'appNotificationsOpened' | 'notificationsOn';

/** The names of the chapter of a phone that stays quiet. */
export type QuietScreen = 'locked';
export type QuietControl = QuietSetting | 'lockScreen' | 'lockPhone' | 'unlock';
export type QuietCondition = 'networkOn' | 'mayDisturb' | 'unlocked' | 'shownLocked' | 'lockedAgain';

/** The conditions of the chapter in which IB Key is restored. */
export type RestoreCondition = 'restoreAccepted' | 'restored' | 'restoreClosed';

/** What a phone offers: the response to a challenge, to the portal, and the code of a message, to its own app. */
export type PhoneOffer = 'response' | 'textCode';

/** The names of the chapter of text messages. */
export type TextScreen =
  'textUser' | 'textNumber' | 'textAsking' | 'textCode' | 'textChecking' | 'messages' | 'call';
export type TextControl =
  | 'byText'
  | 'ownNumber'
  | 'otherNumber'
  | 'getCode'
  | 'textCodeField'
  | 'send'
  | 'noText'
  | 'chooseNumber'
  | 'textAgain'
  | 'voice'
  | 'textMessage'
  | 'messages'
  | 'closeText'
  | 'hangUp';
export type TextField = 'textCodeField';
export type TextCondition = 'textUserChosen' | 'textAsked' | 'textArrived' | 'textRead';

/** The names of the chapter in which IB Key moves to another phone. */
export type MoveScreen = 'moveLogin' | 'moveOffer' | 'moveConfirm' | 'moveRead' | 'moving';
export type OldPhoneScreen = 'keyChecking' | 'keyEnded';
export type MoveControl = 'haveAccount' | 'logInHere' | 'migrate' | 'confirmMigrate' | 'readOn';
export type MoveCondition = 'moveOffered' | 'moveConfirmed' | 'moveRead' | 'moveCodeTyped';
export type OldPhoneCondition = 'keyEndedShown';

/** What a code by text message is for, on the phone that asked for the code. */
export type TextFlow = 'activation' | 'restore' | 'move';

/** What a phone knows of the codes that come to it by text message. */
export type Texts = {
  /** The user for whom a code is asked. */
  userId: UserId | null;
  flow: TextFlow;
  number: TextNumber;
  way: TextWay;
  /** Id of the request for a code, and of the request that takes its digits: under way, or to be sent again. */
  sendId: string | null;
  takeId: string | null;
  /** When the service sent the last code that was asked for, on the practice clock. */
  askedAt: number | null;
  /** The messages that have come, newest first. */
  notices: readonly TextNotice[];
  /** When these were read, on the practice clock, and whether another one is on its way. */
  readAt: number | null;
  isDue: boolean;
  /** Id of the newest message while its notice lies over the screen. */
  unread: string | null;
  /** Id of the newest message that the reader has opened. */
  read: string | null;
  /** The activation code that the digits of a message gave. */
  taken: ActivationCode | null;
  /** The ways out are open for a reader who has got no message. */
  asksWhy: boolean;
};

export type DeviceProblem =
  | BackendProblem
  | TransportProblem
  | PhoneProblem
  | Extract<InputProblem, 'challenge-length' | 'text-code-length' | ForeignProblem>;
export type LoginNotice = PhoneAnswer['logins'][number];

export type PhoneContext<Memory extends PhoneMemory = PhoneMemory> = {
  /** What this phone has: tabs and reloads keep it. */
  phone: Memory;
  /** The typed texts: each goes with its screen, and only a code of ours is stored (start-phone.ts). */
  storeSearch: string;
  codeField: string;
  /** The typed texts of a chapter, by field: in memory only, never stored. */
  typed: Readonly<Record<string, string>>;
  /** Progress of the installation, 0…100. */
  installed: number;
  /** The accepted code of the activation in hand. */
  code: ActivationCode | null;
  /** The kind of a given text that is no code of ours; never the text itself. */
  rejectedInput: Exclude<GivenText, { ok: true }> | null;
  /** The problem on the present screen. */
  problem: DeviceProblem | null;
  /** True while the product's own "An error has occurred" is open. */
  errorShown: boolean;
  requestId: string | null;
  /** The code of a link that this browser was opened with, until the reader takes the code. */
  offered: ActivationCode | null;
  activatedUser: UserId | null;
  /** A login without a notification: its user, the typed challenge, the response. */
  authUser: UserId | null;
  challengeField: string;
  response: string | null;
  logins: readonly LoginNotice[];
  /** Id of the newest login whose notification slid in over another screen and is still unread. */
  headsUp: string | null;
  /** True while the notification drawer is pulled down over the screen. */
  shadeOpen: boolean;
  /** The login that the reader is answering. */
  login: LoginNotice | null;
  answer: 'approved' | 'denied';
  /** What the chapter of text messages keeps; null on a phone without that chapter. */
  texts: Texts | null;
  /** The clock offset: ms by which the practice clock is ahead of this device's clock. */
  clockOffset: number;
};

/** What can happen to a phone; each kind adds controls, fields and a memory of its own. */
export type PhoneEvent<
  Control extends string = PhoneControl,
  Field extends string = PhoneField,
  Memory extends PhoneMemory = PhoneMemory,
> =
  | { type: `press.${Control}` }
  | { type: `type.${Field}`; text: string }
  | { type: 'scan'; text: string }
  | { type: 'link.opened'; code: ActivationCode }
  | { type: 'link.refused'; input: NonNullable<PhoneContext['rejectedInput']> }
  | { type: 'install.progress'; percent: number }
  | { type: 'phone.remembered'; phone: Memory }
  | { type: 'settings.set'; settings: Partial<Memory['settings']> }
  | { type: 'notice.passed' }
  | { type: 'texts.read'; texts: readonly TextNotice[]; now?: number; isDue?: boolean }
  | { type: 'logins.read'; logins: readonly LoginNotice[]; clockOffset: number };
