/** What every phone is made of: its screens, controls, events and context. Each kind of phone adds its own. */
import type { PhoneAnswer } from '../../api/contract.ts';
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
import type { PhoneMemory } from './phone.memory.ts';

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

/** What a phone offers to the portal: the response to a challenge. */
export type PhoneOffer = 'response';

export type DeviceProblem =
  | BackendProblem
  | TransportProblem
  | PhoneProblem
  | Extract<InputProblem, 'challenge-length' | ForeignProblem>;
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
  | { type: 'logins.read'; logins: readonly LoginNotice[]; clockOffset: number };
