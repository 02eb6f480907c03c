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

/** What can be asked of every phone: whether it holds. */
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

/** What a phone shows for the portal: the response to a challenge. */
export type PhoneOffer = 'response';

export type DeviceProblem =
  | BackendProblem
  | TransportProblem
  | PhoneProblem
  | Extract<InputProblem, 'challenge-length' | ForeignProblem>;
export type LoginNotice = PhoneAnswer['logins'][number];

export type PhoneContext<Memory extends PhoneMemory = PhoneMemory> = {
  /** What this phone has; kept across tabs and reloads. */
  phone: Memory;
  /** What is typed: gone with its screen, and of it only a code of ours is stored (start-phone.ts). */
  storeSearch: string;
  codeField: string;
  /** 0…100 while the app installs. */
  installed: number;
  /** The code that was accepted for the activation in hand. */
  code: ActivationCode | null;
  /** What was given that is no code of ours: its kind, never its text. */
  rejectedInput: Exclude<GivenText, { ok: true }> | null;
  /** What stands in the way on the screen shown. */
  problem: DeviceProblem | null;
  /** The product's own "An error has occurred" is open. */
  errorShown: boolean;
  requestId: string | null;
  /** The code of a link that this browser was opened with, until the reader takes it. */
  offered: ActivationCode | null;
  activatedUser: UserId | null;
  /** For a login without a notification: whose it is, the challenge typed, the response to it. */
  authUser: UserId | null;
  challengeField: string;
  response: string | null;
  logins: readonly LoginNotice[];
  /** Id of the newest login whose notification slid in over another screen and was not looked at yet. */
  headsUp: string | null;
  /** The notification drawer is pulled down over the screen. */
  shadeOpen: boolean;
  /** The login being answered. */
  login: LoginNotice | null;
  answer: 'approved' | 'denied';
  /** ms by which the practice clock is ahead of this device's. */
  clockOffset: number;
};

/** What can happen to a phone; each kind has controls, fields and a memory of its own besides. */
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
