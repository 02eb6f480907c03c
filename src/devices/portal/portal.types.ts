/** The portal's screens, controls, events and context. */
import type { SessionAnswer } from '../../api/contract.ts';
import type { Foreign } from '../../enrolment/given-text.ts';
import type { BackendProblem, InputProblem, TransportProblem } from '../../problems/problem.ts';
import type { UserId } from '../../enrolment/users.ts';

/** The screens that the portal has without chapters. */
export type UsualScreen =
  | 'chooseUser'
  | 'loggingIn'
  | 'codeShown'
  | 'confirmOther'
  | 'activated'
  | 'awaitingApproval'
  | 'challenge'
  | 'refused'
  | 'loggedIn';
export type PortalScreen =
  | UsualScreen
  | 'noCode'
  | 'userMenu'
  | 'portalSettings'
  | 'userSettings'
  | 'secureLogin'
  | 'seamless'
  | 'seamlessSaving'
  | 'factorsReading'
  | 'otherFactor'
  | 'factorList'
  | 'factorChosen'
  | 'passwordChoice'
  | 'passwordRetry'
  | 'rightChecking'
  | 'wrongChecking'
  | 'passwordRight'
  | 'passwordWrong'
  | 'loginLocked'
  | 'dayPassing'
  | 'accountChoice'
  | 'paperOpen'
  | 'liveChosen';

export type PortalControl =
  | UserId
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
  | 'userMenu'
  | 'settings'
  | 'userSettings'
  | 'secureLogin'
  | 'gear'
  | 'seamlessSwitch'
  | 'save'
  | 'settingsBack'
  | 'deviceList'
  | 'otherDevice'
  | 'ibKey'
  | 'rightPassword'
  | 'wrongPassword'
  | 'passwordAgain'
  | 'untilLocked'
  | 'letDayPass'
  | 'liveAccount'
  | 'paperAccount'
  /** Readers do not press the QR code, but look at it: figures mark it. */
  | 'qr';

export type PortalField = 'confirmationField' | 'responseField';

export type PortalProblem = BackendProblem | TransportProblem | InputProblem;

/** What the feed of a session can be asked to do; besides, it reads the session at each change. */
export const feedOrders = ['extend', 'limitOff', 'resend', 'confirm', 'respond', 'end', 'read'] as const;
export type FeedOrder = (typeof feedOrders)[number];

export type PortalContext = {
  userId: UserId | null;
  sessionId: string | null;
  /** Request id of the submit in hand, kept until the answer is known, so that a repeat spends nothing twice. */
  requestId: string | null;
  session: SessionAnswer | null;
  /** The last order of the session, with its own request id, for "Try again". */
  order: { type: FeedOrder; requestId: string; digits?: string; failed?: true | undefined } | null;
  /** The typed digits: in memory only, never stored, and gone with their screen. */
  confirmationField: string;
  responseField: string;
  /** The clock offset: ms by which the practice clock is ahead of this device's clock. */
  clockOffset: number;
  problem: PortalProblem | null;
  /** The kind of a typed text that is not digits; never the text itself. */
  rejectedInput: Foreign | null;
  /** The switch of Seamless Authentication, before it is saved. */
  seamless?: boolean | undefined;
  /** Seamless Authentication as it was saved here last: known beyond the end of the session. */
  seamlessOn?: boolean;
  /** Failed logins in a row. */
  failed?: number;
  /** The wrong password is tried until the login is locked. */
  untilLocked?: boolean | undefined;
  /** The reader has logged out of paper trading, and has not logged in since. */
  paperLeft?: boolean | undefined;
};

export type PortalEvent =
  | { type: `press.${PortalControl}` }
  | { type: `type.${PortalField}`; text: string }
  /** `answers`: the request id of the answered order; null when the session was only read. */
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
  condition:
    | 'codeOffered'
    | 'noCodeShown'
    | 'approvalAsked'
    | 'challengeShown'
    | 'loginApproved'
    | 'quietLoginBegun'
    | 'quietLoginApproved'
    | 'userSettingsOpened'
    | 'secureLoginOpened'
    | 'seamlessOn'
    | 'loginSent'
    | 'sentLoginApproved'
    | 'otherFactorAsked'
    | 'factorsListed'
    | 'wrongPasswordTried'
    | 'paperOpened'
    | 'paperLeft';
  /** What the portal offers to a phone: the activation code, and the challenge of a login that waits. */
  offer: 'code' | 'challenge';
};
