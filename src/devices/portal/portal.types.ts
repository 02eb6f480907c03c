/** The portal's screens, controls, events and context. */
import type { SessionAnswer } from '../../api/contract.ts';
import type { Foreign } from '../../enrolment/given-text.ts';
import type { BackendProblem, InputProblem, TransportProblem } from '../../problems/problem.ts';
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
  clockOffset: number;
  problem: PortalProblem | null;
  /** What was typed that is not digits: its kind, never its text. */
  rejectedInput: Foreign | null;
};

export type PortalEvent =
  | { type: `press.${PortalControl}` }
  | { type: `type.${PortalField}`; text: string }
  /** `answers`: the request id of the order that this is the answer to; null where it was only read. */
  | { type: 'session.read'; session: SessionAnswer; clockOffset: number; answers: string | null }
  | { type: 'session.failed'; problem: PortalProblem; answers: string | null }
  | { type: 'session.gone' };

export type PortalTypes = {
  family: 'portal';
  screen: PortalScreen;
  control: PortalControl;
  field: PortalField;
  context: PortalContext;
  event: PortalEvent;
  condition: 'codeOffered' | 'approvalAsked' | 'challengeShown' | 'loginApproved';
  /** The activation code, and the challenge of a login that waits. */
  offer: 'code' | 'challenge';
};
