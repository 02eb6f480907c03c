/**
 * The entries of "problems and solutions": content/<lang>/problems/<id>.mdx, written once and shown by every guide
 * that needs them. Each problem belongs to one entry (`entry` in catalogue.ts).
 */

/** Where readers stop, as they would say it themselves: a heading of the page of all problems. What else explains one: src/journeys/stops.ts. */
export type StopId =
  | 'scan'
  | 'noCode'
  | 'error'
  | 'pin'
  | 'notification'
  | 'locked'
  | 'lost'
  | 'newPhone'
  | 'refused'
  | 'practice';

/** @property says what devices say of their own accord: keys of strings, by which the search finds the entry. */
type Entry = { stop: StopId; says: readonly string[] };

export const entries = {
  'error-occurred': { stop: 'error', says: ['app.error'] },
  'code-not-read': {
    stop: 'scan',
    says: [
      'practice.scanner.nothingSeen',
      'practice.scanner.tooFar',
      'practice.scanner.tooNear',
      'practice.scanner.outOfFocus',
    ],
  },
  'front-camera': { stop: 'scan', says: ['practice.scanner.frontCamera'] },
  'camera-blocked': {
    stop: 'scan',
    says: [
      'android.camera.denied',
      'android.camera.question',
      'iphone.camera.denied',
      'iphone.camera.question',
    ],
  },
  'code-not-accepted': { stop: 'error', says: [] },
  'code-expired': { stop: 'error', says: ['portal.codeExpired'] },
  'text-message': { stop: 'noCode', says: [] },
  // The practice alone has these digits.
  'confirmation-refused': { stop: 'practice', says: [] },
  'pin-refused': { stop: 'pin', says: [] },
  'not-restored': { stop: 'newPhone', says: [] },
  'phone-refused': {
    stop: 'refused',
    says: [
      'android.refused.title',
      'android.refused.phone-rooted',
      'android.refused.phone-too-old',
      'iphone.refused.title',
      'iphone.refused.phone-too-old',
      'iphone.refused.phone-unprotected',
    ],
  },
  'no-notification': {
    stop: 'notification',
    says: [
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
  },
  // The practice service alone fails in this way.
  'no-answer': { stop: 'practice', says: ['site.early.late', 'problems.storageLost'] },
} as const satisfies Record<string, Entry>;

export type EntryId = keyof typeof entries;

/** Every entry, in the order in which a page lists them. */
export const entryIds = Object.keys(entries) as readonly EntryId[];

/** The entries that explain a place where readers stop. */
export const entriesAt = (stop: StopId): readonly EntryId[] =>
  entryIds.filter((id) => entries[id].stop === stop);

/** Anchor of an entry on a guide's page. */
export const entryAnchor = (entry: EntryId): string => `problem-${entry}`;
