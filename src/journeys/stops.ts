/**
 * Where readers stop, and what explains each place: entries, articles (or one section of them), pages without a number
 * and, for a code that cannot be read, a guide.
 */
import type { ArticleNumber, writtenPages } from './articles.ts';
import type { EntryId } from './entries.ts';
import type { JourneyId } from './journey.ts';

export const stopIds = [
  'scan',
  'noCode',
  'error',
  'pin',
  'notification',
  'locked',
  'lost',
  'newPhone',
  'refused',
  'practice',
] as const;
export type StopId = (typeof stopIds)[number];

type Stop = {
  entries?: readonly EntryId[];
  articles?: readonly ArticleNumber[];
  /** The section of these articles that is meant. */
  at?: string;
  guides?: readonly JourneyId[];
  pages?: readonly (typeof writtenPages)[number][];
};

export const stops: Record<StopId, Stop> = {
  scan: {
    entries: ['code-not-read', 'front-camera', 'camera-blocked'],
    guides: ['activate-android-code', 'activate-iphone-code'],
  },
  noCode: { articles: [2277, 2278], at: 'no-code' },
  error: { entries: ['error-occurred', 'code-not-accepted', 'code-expired'] },
  pin: { entries: ['pin-refused'], articles: [2269] },
  notification: { entries: ['no-notification'], articles: [3234, 3236] },
  locked: { pages: ['locked-out'] },
  lost: { pages: ['locked-out'], articles: [3073], at: 'lost' },
  newPhone: { articles: [3073, 2748] },
  refused: { entries: ['phone-refused'], articles: [2277, 2278] },
  // Not of the real system: only practice has these.
  practice: { entries: ['confirmation-refused', 'no-answer'] },
};
