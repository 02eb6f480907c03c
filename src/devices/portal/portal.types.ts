/** The portal's screens, controls, events and context. */
import type { SessionAnswer } from '../../api/contract.ts';
import type { Foreign } from '../../enrolment/given-text.ts';
import type { BackendProblem, InputProblem, TransportProblem } from '../../enrolment/problems.ts';
import type { UserId } from '../../enrolment/users.ts';

export type PortalScreen =
  | 'chooseUser'
  | 'loggingIn'
  | 'codeShown'
  | 'confirmOther'
  | 'activated'
  | 'awaitingApproval'
  | 'challenge'
  | 'refused'
  | 'loggedIn';

/** Screens behind a login, from each of which one logs out. */
export const isLoggedIn = (screen: PortalScreen): boolean =>
  screen === 'codeShown' || screen === 'confirmOther' || screen === 'activated' || screen === 'loggedIn';

/** The time of the code is over, whatever else became of it: the portal shows it no longer. */
export const isTimeOver = ({ code, now }: SessionAnswer): boolean =>
  code?.expiresAt != null && now >= code.expiresAt;

/** What leads from a screen back to the choice of a user. */
export const leaving = (screen: PortalScreen): 'logOut' | 'cancel' =>
  isLoggedIn(screen) ? 'logOut' : 'cancel';

export type PortalControl =
  | UserId
  | 'copyCode'
  | 'extend'
  | 'limitOff'
  | 'openLink'
  | 'otherPhone'
  | 'confirmationField'
  | 'confirm'
  | 'back'
  | 'later'
  | 'continue'
  | 'logOut'
  | 'noNotification'
  | 'resend'
  | 'responseField'
  | 'respond'
  | 'cancel'
  | 'tryAgain'
  /** Not pressed but looked at: the QR code, in figures. */
  | 'qr';

export type PortalField = 'confirmationField' | 'responseField';

export type PortalProblem = BackendProblem | TransportProblem | InputProblem;

/** What the feed of a session is asked to do besides reading it at each change. */
export type FeedOrder = 'extend' | 'limitOff' | 'resend' | 'confirm' | 'respond' | 'end' | 'read';

export type PortalContext = {
  userId: UserId | null;
  sessionId: string | null;
  /** Id of the submit in hand: kept until its answer is known, so that a repeat spends nothing twice. */
  requestId: string | null;
  session: SessionAnswer | null;
  /** The last thing asked of the session besides reading it, with its own request id: for Try again. */
  order: { type: FeedOrder; requestId: string; digits?: string; failed?: true | undefined } | null;
  /** What is typed: in memory only, never stored, and gone with its screen. */
  confirmationField: string;
  responseField: string;
  /** ms by which the practice clock is ahead of this device's. */
  skew: number;
  problem: PortalProblem | null;
  /** What was typed that is not digits: its kind, never its text. */
  given: Foreign | null;
};

export type PortalEvent =
  | { type: `press.${PortalControl}` }
  | { type: `type.${PortalField}`; text: string }
  /** `answers`: the request id of the order that this is the answer to; null where it was only read. */
  | { type: 'session.read'; session: SessionAnswer; skew: number; answers: string | null }
  | { type: 'session.failed'; problem: PortalProblem; answers: string | null }
  | { type: 'session.gone' };
