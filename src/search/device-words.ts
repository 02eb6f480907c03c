/** What devices say of their own accord, by the entry that explains it: keys of strings, the same in every language. */
import type { EntryId } from '../journeys/entries.ts';

export const deviceWords: Partial<Record<EntryId, readonly string[]>> = {
  'error-occurred': ['app.error'],
  'code-not-read': [
    'practice.scanner.nothingSeen',
    'practice.scanner.tooFar',
    'practice.scanner.tooNear',
    'practice.scanner.outOfFocus',
  ],
  'front-camera': ['practice.scanner.frontCamera'],
  'camera-blocked': [
    'android.camera.denied',
    'android.camera.question',
    'iphone.camera.denied',
    'iphone.camera.question',
  ],
  'code-expired': ['portal.codeExpired'],
  'phone-refused': [
    'android.refused.title',
    'android.refused.phone-rooted',
    'android.refused.phone-too-old',
    'iphone.refused.title',
    'iphone.refused.phone-too-old',
    'iphone.refused.phone-unprotected',
  ],
  'no-notification': [
    'portal.control.noNotification',
    'portal.sentNowhere',
    'portal.refused.denied',
    'portal.refused.timedOut',
    'portal.refused.cancelled',
    'portal.refused.wrongResponse',
    'app.auth.nobody',
    'app.notice.none',
    'iphone.notices.off',
  ],
  'no-answer': ['guide.startFailed'],
};
