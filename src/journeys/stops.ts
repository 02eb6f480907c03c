/** Where readers stop, and what explains each place: entries, articles and, for a code that cannot be read, a guide. */
import type { ArticleNumber } from './articles.ts';
import type { EntryId } from './entries.ts';
import type { JourneyId } from './journeys.ts';

export const stopIds = ['scan', 'error', 'pin', 'notification', 'refused', 'newPhone'] as const;
export type StopId = (typeof stopIds)[number];

type Stop = {
  entries: readonly EntryId[];
  articles: readonly ArticleNumber[];
  guides: readonly JourneyId[];
};

export const stops: Record<StopId, Stop> = {
  scan: {
    entries: ['code-not-read', 'front-camera', 'camera-blocked'],
    articles: [],
    guides: ['activate-android-code', 'activate-iphone-code'],
  },
  error: {
    entries: ['error-occurred', 'code-not-accepted', 'code-expired', 'no-answer'],
    articles: [],
    guides: [],
  },
  pin: { entries: ['pin-refused'], articles: [2269], guides: [] },
  notification: { entries: ['no-notification', 'confirmation-refused'], articles: [3236, 3234], guides: [] },
  refused: { entries: ['phone-refused'], articles: [2277, 2278], guides: [] },
  newPhone: { entries: [], articles: [3073, 2748], guides: [] },
};
