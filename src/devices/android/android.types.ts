/** The Android phone's screens, controls, events and context. */
import type { PhoneAnswer } from '../../api/contract.ts';
import type { ActivationCode } from '../../enrolment/activation-code.ts';
import type { GivenText } from '../../enrolment/given-text.ts';
import type { PinHash } from '../../enrolment/pin.ts';
import type {
  BackendProblem,
  InputProblem,
  PhoneProblem,
  TransportProblem,
} from '../../enrolment/problems.ts';
import type { UserId } from '../../enrolment/users.ts';
import type { PhoneMemory, PhoneSettings } from '../phone-memory.ts';

export type AndroidScreen =
  | 'home'
  | 'settings'
  | 'storeHome'
  | 'storeResults'
  | 'storeInstalling'
  | 'storeInstalled'
  | 'appRefused'
  | 'appStart'
  | 'services'
  | 'authenticate'
  | 'response'
  | 'twoFactor'
  | 'sessionId'
  | 'cameraPermission'
  | 'scanner'
  | 'createPin'
  | 'activating'
  | 'activated'
  | 'approve'
  | 'approving'
  | 'approved';

export type AndroidControl =
  | UserId
  | 'playStore'
  | 'phoneSettings'
  | 'ibkrMobile'
  | 'storeSearch'
  | 'storeSubmit'
  | 'install'
  | 'open'
  | 'services'
  | 'authenticate'
  | 'challengeField'
  | 'generate'
  | 'showConfirmation'
  | 'registerTwoFactor'
  | 'sessionId'
  | 'codeField'
  | 'next'
  | 'qrCode'
  | 'allow'
  | 'deny'
  | 'viewfinder'
  | 'flip'
  | 'typeInstead'
  | 'pinField'
  | 'pinGuidelines'
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

export type AndroidField = 'storeSearch' | 'codeField' | 'pinField' | 'challengeField';

export type AndroidProblem =
  | BackendProblem
  | TransportProblem
  | PhoneProblem
  | Extract<InputProblem, 'challenge-length' | 'not-ours' | 'maybe-secret'>;
export type LoginNotice = PhoneAnswer['logins'][number];

export type AndroidContext = {
  /** What this phone has; kept across tabs and reloads. */
  phone: PhoneMemory;
  /** What is typed. The PIN is in memory only, never stored. */
  storeSearch: string;
  codeField: string;
  pinField: string;
  /** 0…100 while the app installs. */
  installed: number;
  /** The code that was accepted for the activation in hand, and how it came. */
  code: ActivationCode | null;
  codeBy: 'scanned' | 'typed' | null;
  /** What was given that is no code of ours: its kind, never its text. */
  given: Exclude<GivenText, { ok: true }> | null;
  /** What stands in the way on the screen shown. */
  problem: AndroidProblem | null;
  /** The product's own "An error has occurred" is open. */
  errorShown: boolean;
  guidelinesShown: boolean;
  requestId: string | null;
  /** Salted hash of the PIN of the activation in hand. */
  pinHash: PinHash | null;
  /** The code of a link that this browser was opened with, until the reader takes it. */
  offered: ActivationCode | null;
  activatedUser: UserId | null;
  /** For a login without a notification: whose it is, the challenge typed, the response to it. */
  authUser: UserId | null;
  challengeField: string;
  response: string | null;
  logins: readonly LoginNotice[];
  /** Key of the newest notification that was shown over another screen and not yet seen. */
  headsUp: string | null;
  /** The notification drawer is pulled down over the screen. */
  shadeOpen: boolean;
  /** The login being answered. */
  login: LoginNotice | null;
  answer: 'approved' | 'denied';
  skew: number;
};

export type AndroidEvent =
  | { type: `press.${AndroidControl}` }
  | { type: `type.${AndroidField}`; text: string }
  | { type: 'scan'; text: string }
  | { type: 'link.opened'; code: ActivationCode }
  | { type: 'link.refused'; given: NonNullable<AndroidContext['given']> }
  | { type: 'install.progress'; percent: number }
  | { type: 'phone.remembered'; phone: PhoneMemory }
  | { type: 'settings.set'; settings: Partial<PhoneSettings> }
  | { type: 'logins.read'; logins: readonly LoginNotice[]; skew: number };
