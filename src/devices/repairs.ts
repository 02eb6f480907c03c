/** What helps with a problem: the one button beside its message, and the article that says more. */
import type { ProblemId } from '../enrolment/problems.ts';

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
  | 'goOn'
  | 'otherWay';

export const repairs: Record<ProblemId, { repair: Repair; article?: number }> = {
  'code-used': { repair: 'freshCode' },
  'code-replaced': { repair: 'freshCode' },
  'code-expired': { repair: 'freshCode' },
  'already-enrolled-here': { repair: 'checkLogin', article: 2260 },
  'already-enrolled-elsewhere': { repair: 'checkLogin', article: 3073 },
  'confirmation-wrong': { repair: 'typeAgain' },
  'user-unknown': { repair: 'tryAgain' },
  'session-gone': { repair: 'logInAgain' },
  'login-gone': { repair: 'logInAgain', article: 3234 },
  'login-timed-out': { repair: 'logInAgain', article: 3234 },
  'login-not-yours': { repair: 'logInAgain', article: 3073 },
  'request-malformed': { repair: 'startAgain' },
  'server-error': { repair: 'tryAgain' },
  throttled: { repair: 'tryAgain' },
  'code-empty': { repair: 'typeAgain' },
  'code-length': { repair: 'typeAgain' },
  'code-character': { repair: 'typeAgain' },
  'not-ours': { repair: 'usePractice' },
  'maybe-secret': { repair: 'usePractice' },
  'maybe-private': { repair: 'typeAgain' },
  'confirmation-length': { repair: 'typeAgain' },
  'response-length': { repair: 'typeAgain', article: 3234 },
  'response-wrong': { repair: 'logInAgain', article: 3234 },
  'challenge-length': { repair: 'typeAgain', article: 3234 },
  'pin-length': { repair: 'typeAgain', article: 2269 },
  'pin-character': { repair: 'typeAgain', article: 2269 },
  'pin-wrong': { repair: 'typeAgain', article: 2269 },
  'phone-rooted': { repair: 'phoneSettings', article: 2277 },
  'phone-too-old': { repair: 'phoneSettings', article: 2277 },
  'phone-unprotected': { repair: 'phoneSettings', article: 2278 },
  'scan-switched-off': { repair: 'phoneSettings' },
  'notifications-off': { repair: 'phoneSettings', article: 3236 },
  'notification-missing': { repair: 'withoutIt', article: 3234 },
  'no-answer': { repair: 'tryAgain' },
  'answer-malformed': { repair: 'tryAgain' },
  'storage-lost': { repair: 'goOn' },
  'camera-denied': { repair: 'tryAgain' },
  'camera-blocked-by-policy': { repair: 'otherWay' },
  'camera-missing': { repair: 'otherWay' },
  'camera-in-use': { repair: 'tryAgain' },
  'camera-unplugged': { repair: 'tryAgain' },
  'camera-insecure': { repair: 'otherWay' },
  'camera-unsupported': { repair: 'otherWay' },
  'camera-unknown': { repair: 'tryAgain' },
  'picture-hidden': { repair: 'otherWay' },
  'not-read': { repair: 'otherWay' },
  'decoder-unavailable': { repair: 'tryAgain' },
  'decoder-gone': { repair: 'otherWay' },
  'decoder-broken': { repair: 'tryAgain' },
  'no-webassembly': { repair: 'otherWay' },
  'worker-refused': { repair: 'otherWay' },
  'photo-not-an-image': { repair: 'tryAgain' },
  'photo-too-large': { repair: 'tryAgain' },
  'photo-no-code': { repair: 'tryAgain' },
  'photo-several-codes': { repair: 'tryAgain' },
};
