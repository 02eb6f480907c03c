/** What both phones share: their events and their context. Screens and controls are each phone's own. */
import type { PhoneAnswer } from '../../api/contract.ts';
import type { ActivationCode } from '../../enrolment/activation-code.ts';
import type { GivenText } from '../../enrolment/given-text.ts';
import type { PinHash } from '../../enrolment/pin.ts';
import type {
  BackendProblem,
  ForeignProblem,
  InputProblem,
  PhoneProblem,
  TransportProblem,
} from '../../enrolment/problems.ts';
import type { UserId } from '../../enrolment/users.ts';
import type { AndroidControl, AndroidScreen } from '../android/android.types.ts';
import type { IphoneControl, IphoneScreen } from '../iphone/iphone.types.ts';
import type { PhoneMemory, PhoneSettings } from './phone-memory.ts';

export type PhoneScreen = AndroidScreen | IphoneScreen;
export type PhoneControl = AndroidControl | IphoneControl;
export type PhoneField = 'storeSearch' | 'codeField' | 'pinField' | 'challengeField';

export type DeviceProblem =
  | BackendProblem
  | TransportProblem
  | PhoneProblem
  | Extract<InputProblem, 'challenge-length' | ForeignProblem>;
export type LoginNotice = PhoneAnswer['logins'][number];

export type PhoneContext = {
  /** What this phone has; kept across tabs and reloads. */
  phone: PhoneMemory;
  /** What is typed: gone with its screen, and of it only a code of ours is stored (live.ts). */
  storeSearch: string;
  codeField: string;
  pinField: string;
  /** 0…100 while the app installs. */
  installed: number;
  /** The code that was accepted for the activation in hand, and how it came. */
  code: ActivationCode | null;
  codeBy: 'scanned' | 'typed' | 'banner' | null;
  /** The code that the iPhone's Camera app has read: given to nobody until its banner is followed. */
  seen: ActivationCode | null;
  /** That camera has read a code of ours, now or before. */
  cameraRead: boolean;
  /** What was given that is no code of ours: its kind, never its text. */
  given: Exclude<GivenText, { ok: true }> | null;
  /** What stands in the way on the screen shown. */
  problem: DeviceProblem | null;
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

export type PhoneEvent =
  | { type: `press.${PhoneControl}` }
  | { type: `type.${PhoneField}`; text: string }
  | { type: 'scan'; text: string }
  | { type: 'link.opened'; code: ActivationCode }
  | { type: 'link.refused'; given: NonNullable<PhoneContext['given']> }
  | { type: 'install.progress'; percent: number }
  /** The web page has led to the store. */
  | { type: 'page.forwarded' }
  | { type: 'phone.remembered'; phone: PhoneMemory }
  | { type: 'settings.set'; settings: Partial<PhoneSettings> }
  | { type: 'logins.read'; logins: readonly LoginNotice[]; skew: number };
