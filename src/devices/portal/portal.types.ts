/** The portal's screens, controls, events and context. */
import type { SessionAnswer } from '../../api/contract.ts';
import type { BackendProblem, TransportProblem } from '../../enrolment/problems.ts';
import type { UserId } from '../../enrolment/users.ts';

export type PortalScreen =
  | 'chooseUser'
  | 'loggingIn'
  | 'codeShown'
  | 'activated'
  | 'awaitingApproval'
  | 'noNotification'
  | 'refused'
  | 'loggedIn';

export type PortalControl =
  | UserId
  | 'copyCode'
  | 'extend'
  | 'limitOff'
  | 'later'
  | 'continue'
  | 'logOut'
  | 'noNotification'
  | 'resend'
  | 'cancel'
  | 'tryAgain'
  /** Not pressed but looked at: the QR code, in figures. */
  | 'qr';

export type PortalProblem = BackendProblem | TransportProblem;

/** What the feed of a session is asked to do besides reading it at each change. */
export type FeedOrder = 'extend' | 'limitOff' | 'resend' | 'end' | 'read';

export type PortalContext = {
  userId: UserId | null;
  sessionId: string | null;
  /** Id of the submit in hand: kept until its answer is known, so that a repeat spends nothing twice. */
  requestId: string | null;
  session: SessionAnswer | null;
  /** The last thing asked of the session besides reading it, with its own request id: for Try again. */
  order: { type: FeedOrder; requestId: string } | null;
  /** ms by which the practice clock is ahead of this device's. */
  skew: number;
  problem: PortalProblem | null;
};

export type PortalEvent =
  | { type: `press.${PortalControl}` }
  | { type: 'session.read'; session: SessionAnswer; skew: number }
  | { type: 'session.failed'; problem: PortalProblem }
  | { type: 'session.gone' };
