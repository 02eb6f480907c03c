/**
 * The entries of "problems and solutions": content/<lang>/problems/<id>.mdx, written once and shown by every guide
 * that needs them. Each problem that a device can meet belongs to one entry; its id is the anchor.
 */
import type { ProblemId } from '../enrolment/problems.ts';

export const entryIds = [
  'error-occurred',
  'code-not-read',
  'front-camera',
  'camera-blocked',
  'code-not-accepted',
  'code-expired',
  'confirmation-refused',
  'pin-refused',
  'phone-refused',
  'no-notification',
  'no-answer',
] as const;

export type EntryId = (typeof entryIds)[number];

/** Anchor of an entry on a guide's page. */
export const entryAnchor = (entry: EntryId): string => `problem-${entry}`;

export const entryOf: Record<ProblemId, EntryId> = {
  'code-used': 'error-occurred',
  'code-replaced': 'error-occurred',
  'code-expired': 'code-expired',
  'already-enrolled-here': 'error-occurred',
  'already-enrolled-elsewhere': 'error-occurred',
  'confirmation-wrong': 'confirmation-refused',
  'user-unknown': 'no-answer',
  'session-gone': 'no-answer',
  'login-gone': 'no-notification',
  'login-timed-out': 'no-notification',
  'login-not-yours': 'no-notification',
  'request-malformed': 'no-answer',
  'server-error': 'no-answer',
  throttled: 'no-answer',
  'code-empty': 'code-not-accepted',
  'code-length': 'code-not-accepted',
  'code-character': 'code-not-accepted',
  'not-ours': 'code-not-accepted',
  'maybe-secret': 'code-not-accepted',
  'maybe-private': 'code-not-accepted',
  'confirmation-length': 'confirmation-refused',
  'response-length': 'no-notification',
  'response-wrong': 'no-notification',
  'challenge-length': 'no-notification',
  'pin-length': 'pin-refused',
  'pin-character': 'pin-refused',
  'pin-wrong': 'pin-refused',
  'phone-rooted': 'phone-refused',
  'phone-too-old': 'phone-refused',
  'phone-unprotected': 'phone-refused',
  'scan-switched-off': 'code-not-read',
  'notifications-off': 'no-notification',
  'notification-missing': 'no-notification',
  'no-answer': 'no-answer',
  'answer-malformed': 'no-answer',
  'storage-lost': 'no-answer',
  'camera-denied': 'camera-blocked',
  'camera-blocked-by-policy': 'camera-blocked',
  'camera-missing': 'camera-blocked',
  'camera-in-use': 'camera-blocked',
  'camera-unplugged': 'camera-blocked',
  'camera-insecure': 'camera-blocked',
  'camera-unsupported': 'camera-blocked',
  'camera-unknown': 'camera-blocked',
  'picture-hidden': 'camera-blocked',
  'not-read': 'code-not-read',
  'decoder-unavailable': 'camera-blocked',
  'decoder-gone': 'camera-blocked',
  'decoder-broken': 'camera-blocked',
  'no-webassembly': 'camera-blocked',
  'worker-refused': 'camera-blocked',
  'photo-not-an-image': 'code-not-read',
  'photo-too-large': 'code-not-read',
  'photo-no-code': 'code-not-read',
  'photo-several-codes': 'code-not-read',
};
