/**
 * The catalogue: everything that can go wrong, one row a problem. Its id is at the same time the `type` of an RFC 9457
 * problem document and the key of its words in content/<lang>/strings/problems.json. The comment above a row says when
 * the problem arises.
 *
 * Browsers get columns of the catalogue (`*.column.ts`), which a build works out, and never the whole.
 */
import type { EntryId } from './entries.ts';

/** What the one button beside a message does: src/practice/scenario/recovery.ts. */
export type Repair =
  | 'freshCode'
  | 'checkLogin'
  | 'tryAgain'
  | 'logInAgain'
  | 'startAgain'
  | 'typeAgain'
  | 'usePractice'
  | 'phoneSettings'
  | 'withoutIt'
  | 'sendAgain'
  | 'chooseNumber'
  | 'otherWay';

/**
 * @property entry that explains the problem at length.
 * @property article of the library that says more: its KB number, or one for each kind of phone.
 */
export type Help = { repair: Repair; entry: EntryId; article?: number | Readonly<Record<string, number>> };

/**
 * @property met by whom: a rule of the enrolment, whose word is final; the service, which failed and may be asked again;
 * the reading of a text that was handed over; the phone; the way to the service; a camera or a picture.
 * @property status of the HTTP answer that reports the problem.
 */
type Row = Help &
  ({ met: 'rule' | 'service'; status: number } | { met: 'input' | 'phone' | 'transport' | 'camera' });

export const problems = {
  // A rule of the enrolment has decided: final.
  /** A code is redeemed or confirmed that was redeemed or tried before. */
  'code-used': { met: 'rule', status: 410, repair: 'freshCode', entry: 'error-occurred' },
  /** A code is redeemed after a newer one was issued for the same user. */
  'code-replaced': { met: 'rule', status: 410, repair: 'freshCode', entry: 'error-occurred' },
  /** A code is redeemed after its lifetime. */
  'code-expired': { met: 'rule', status: 410, repair: 'freshCode', entry: 'code-expired' },
  /** A code is redeemed for a user who is active on the same phone. */
  'already-enrolled-here': {
    met: 'rule',
    status: 409,
    repair: 'checkLogin',
    entry: 'error-occurred',
    article: 2260,
  },
  /** A code is redeemed for a user who is active on another phone. */
  'already-enrolled-elsewhere': {
    met: 'rule',
    status: 409,
    repair: 'checkLogin',
    entry: 'error-occurred',
    article: 3073,
  },
  /** The confirmation code in the portal belongs to no code that this session offers. */
  'confirmation-wrong': { met: 'rule', status: 422, repair: 'typeAgain', entry: 'confirmation-refused' },
  /** The digits of no text message for this user on this phone are typed. */
  'text-code-wrong': {
    met: 'rule',
    status: 422,
    repair: 'typeAgain',
    entry: 'text-message',
    article: 2748,
  },
  /** The digits of a text message are typed, or what they gave is redeemed, after a newer one. */
  'text-code-replaced': {
    met: 'rule',
    status: 410,
    repair: 'typeAgain',
    entry: 'text-message',
    article: 2748,
  },
  /** The digits of a text message are typed after their time is over, or what they gave is redeemed too late. */
  'text-code-expired': {
    met: 'rule',
    status: 410,
    repair: 'sendAgain',
    entry: 'text-message',
    article: 2748,
  },
  /** The digits of a text message are typed a second time, or what they gave is redeemed a second time. */
  'text-code-used': {
    met: 'rule',
    status: 410,
    repair: 'sendAgain',
    entry: 'text-message',
    article: 2748,
  },
  /** A session is started for a user whom the practice does not have. */
  'user-unknown': { met: 'rule', status: 404, repair: 'tryAgain', entry: 'no-answer' },
  /** The portal asks about a session that has ended, or that a fresh start has removed. */
  'session-gone': { met: 'rule', status: 404, repair: 'logInAgain', entry: 'no-answer' },
  /** Somebody answers a login that has already been answered, canceled or replaced. */
  'login-gone': { met: 'rule', status: 404, repair: 'logInAgain', entry: 'no-notification', article: 3234 },
  /** A login is answered after its time limit, or runs out in the portal. */
  'login-timed-out': {
    met: 'rule',
    status: 410,
    repair: 'logInAgain',
    entry: 'no-notification',
    article: 3234,
  },
  /** A phone answers a login of a user who is active on another phone. */
  'login-not-yours': {
    met: 'rule',
    status: 403,
    repair: 'logInAgain',
    entry: 'no-notification',
    article: 3073,
  },

  /** A phone approves a login, or answers a challenge, with a key that was replaced when its user was bound anew. */
  'key-ended': { met: 'rule', status: 403, repair: 'logInAgain', entry: 'no-notification', article: 3073 },
  /** A user is to be bound anew who has IB Key on no phone. */
  'nothing-to-recover': {
    met: 'rule',
    status: 409,
    repair: 'checkLogin',
    entry: 'not-restored',
    article: 2748,
  },

  // The service has failed: the request may be sent again.
  /** The body of a request does not fit the schema of the contract. */
  'request-malformed': { met: 'service', status: 400, repair: 'startAgain', entry: 'no-answer' },
  /** The reader has asked for this fault, or the service has a bug. */
  'server-error': { met: 'service', status: 500, repair: 'tryAgain', entry: 'no-answer' },
  /** The reader has asked for this fault. */
  throttled: { met: 'service', status: 429, repair: 'tryAgain', entry: 'no-answer' },

  // What a typed, pasted, photographed or scanned text can be, other than a good code of ours.
  /** The field of the code is empty. */
  'code-empty': { met: 'input', repair: 'typeAgain', entry: 'code-not-accepted' },
  /** A typed code has too few or too many characters, and is otherwise like one of ours. */
  'code-length': { met: 'input', repair: 'typeAgain', entry: 'code-not-accepted' },
  /** A typed code has the right length, and its checksum or one of its characters is wrong. */
  'code-character': { met: 'input', repair: 'typeAgain', entry: 'code-not-accepted' },
  /** A text is neither a code nor a link of this site, nor one slip away from one. */
  'not-ours': { met: 'input', repair: 'usePractice', entry: 'code-not-accepted' },
  /** A text is the address of an authenticator key (otpauth). */
  'maybe-secret': { met: 'input', repair: 'usePractice', entry: 'code-not-accepted' },
  /** A text looks like a card number, an email address or a telephone number. */
  'maybe-private': { met: 'input', repair: 'typeAgain', entry: 'code-not-accepted' },
  /** A confirmation code is typed that does not have eight digits. */
  'confirmation-length': { met: 'input', repair: 'typeAgain', entry: 'confirmation-refused' },
  /** A response is typed that does not have eight digits. */
  'response-length': { met: 'input', repair: 'typeAgain', entry: 'no-notification', article: 3234 },
  /** A login was ended by a response that does not belong to its challenge. */
  'response-wrong': { met: 'input', repair: 'logInAgain', entry: 'no-notification', article: 3234 },
  /** The code of a text message is typed that does not have six digits. */
  'text-code-length': { met: 'input', repair: 'typeAgain', entry: 'text-message', article: 2748 },
  /** A challenge is typed that does not have six digits. */
  'challenge-length': { met: 'input', repair: 'typeAgain', entry: 'no-notification', article: 3234 },

  // What the phone itself refuses.
  /** A PIN is chosen that has fewer than four or more than six characters. */
  'pin-length': { met: 'phone', repair: 'typeAgain', entry: 'pin-refused', article: 2269 },
  /** A PIN is changed, and the new one is typed in two ways. */
  'pin-differs': { met: 'phone', repair: 'typeAgain', entry: 'pin-refused', article: 2269 },
  /** A PIN is changed, and the new one is the old one. */
  'pin-unchanged': { met: 'phone', repair: 'typeAgain', entry: 'pin-refused', article: 2269 },
  /** A PIN is chosen that holds a space. */
  'pin-character': { met: 'phone', repair: 'typeAgain', entry: 'pin-refused', article: 2269 },
  /** Another PIN is typed than the one of this phone. */
  'pin-wrong': { met: 'phone', repair: 'typeAgain', entry: 'pin-refused', article: 2269 },
  /** The app is opened on a rooted Android phone. */
  'phone-rooted': { met: 'phone', repair: 'phoneSettings', entry: 'phone-refused', article: 2277 },
  /** The app is opened on a system older than it supports. */
  'phone-too-old': {
    met: 'phone',
    repair: 'phoneSettings',
    entry: 'phone-refused',
    article: { android: 2277, iphone: 2278 },
  },
  /** The app is opened on an iPhone without Face ID, Touch ID and passcode. */
  'phone-unprotected': { met: 'phone', repair: 'phoneSettings', entry: 'phone-refused', article: 2278 },
  /** The Camera app of the iPhone sees a code while its switch Scan QR Codes is off. */
  'scan-switched-off': { met: 'phone', repair: 'phoneSettings', entry: 'code-not-read' },
  /** A login waits, and this phone does not let the app notify. */
  'notifications-off': { met: 'phone', repair: 'phoneSettings', entry: 'no-notification', article: 3236 },
  /** A login waits, and this phone shows no notifications of the app among the others. */
  'notifications-hidden': { met: 'phone', repair: 'phoneSettings', entry: 'no-notification', article: 3236 },
  /** The notifications are open, and the one of the login was not delivered. */
  'notification-missing': { met: 'phone', repair: 'withoutIt', entry: 'no-notification', article: 3234 },

  /** A code was asked for, and no message has come to this phone. */
  'text-missing': { met: 'phone', repair: 'sendAgain', entry: 'text-message', article: 2748 },
  /** A code was sent to a number that is not this phone's, and is asked for or typed on this phone. */
  'text-elsewhere': { met: 'phone', repair: 'chooseNumber', entry: 'text-message', article: 2748 },

  /** The app has lost its data, and opens without the offer to restore IB Key. */
  'restore-not-offered': { met: 'phone', repair: 'phoneSettings', entry: 'not-restored', article: 2748 },
  /** The reader has no longer the number to which the code of a recovery goes. */
  'number-gone': { met: 'phone', repair: 'otherWay', entry: 'not-restored', article: 2748 },
  /** The reader does not know the PIN that a recovery asks for. */
  'pin-forgotten': { met: 'phone', repair: 'otherWay', entry: 'not-restored', article: 2748 },

  // What the way to the service can do.
  /** A request meets a network failure, or no answer comes in time. */
  'no-answer': { met: 'transport', repair: 'tryAgain', entry: 'no-answer' },
  /** An answer is no JSON, or does not fit the schema of the contract. */
  'answer-malformed': { met: 'transport', repair: 'tryAgain', entry: 'no-answer' },

  // What a camera or a picture can do.
  /** The reader or the browser refuses the camera. */
  'camera-denied': { met: 'camera', repair: 'tryAgain', entry: 'camera-blocked' },
  /** A permissions policy of the page or of the device forbids the camera. */
  'camera-blocked-by-policy': { met: 'camera', repair: 'otherWay', entry: 'camera-blocked' },
  /** The browser finds no camera. */
  'camera-missing': { met: 'camera', repair: 'otherWay', entry: 'camera-blocked' },
  /** Another app holds the camera. */
  'camera-in-use': { met: 'camera', repair: 'tryAgain', entry: 'camera-blocked' },
  /** The picture of a running camera ends. */
  'camera-unplugged': { met: 'camera', repair: 'tryAgain', entry: 'camera-blocked' },
  /** The page has come over plain http, where browsers give no camera. */
  'camera-insecure': { met: 'camera', repair: 'otherWay', entry: 'camera-blocked' },
  /** The browser has no API for the camera. */
  'camera-unsupported': { met: 'camera', repair: 'otherWay', entry: 'camera-blocked' },
  /** The camera fails for any other reason. */
  'camera-unknown': { met: 'camera', repair: 'tryAgain', entry: 'camera-blocked' },
  /** The browser gives noise instead of pixels, against fingerprinting. */
  'picture-hidden': { met: 'camera', repair: 'otherWay', entry: 'camera-blocked' },
  /** The practice camera has looked at a sharp code for a while, and read nothing. */
  'not-read': { met: 'camera', repair: 'otherWay', entry: 'code-not-read' },
  /** The files of the decoder could not be loaded. */
  'decoder-unavailable': { met: 'camera', repair: 'tryAgain', entry: 'camera-blocked' },
  /** The server says that the files of the decoder do not exist (any more). */
  'decoder-gone': { met: 'camera', repair: 'otherWay', entry: 'camera-blocked' },
  /** The decoder has loaded and then failed. */
  'decoder-broken': { met: 'camera', repair: 'tryAgain', entry: 'camera-blocked' },
  /** The browser does not run WebAssembly. */
  'no-webassembly': { met: 'camera', repair: 'otherWay', entry: 'camera-blocked' },
  /** The browser does not start a worker. */
  'worker-refused': { met: 'camera', repair: 'otherWay', entry: 'camera-blocked' },
  /** The chosen file is no picture that the browser can open. */
  'photo-not-an-image': { met: 'camera', repair: 'tryAgain', entry: 'code-not-read' },
  /** The chosen picture has more pixels than are read. */
  'photo-too-large': { met: 'camera', repair: 'tryAgain', entry: 'code-not-read' },
  /** No QR code was found in the chosen picture. */
  'photo-no-code': { met: 'camera', repair: 'tryAgain', entry: 'code-not-read' },
  /** Several QR codes were found in the chosen picture, and none is ours alone. */
  'photo-several-codes': { met: 'camera', repair: 'tryAgain', entry: 'code-not-read' },
} as const satisfies Record<string, Row>;

/** Every problem there is, in a fixed order. */
export const problemIds = Object.keys(problems) as readonly (keyof typeof problems)[];
