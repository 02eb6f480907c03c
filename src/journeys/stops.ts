/**
 * What explains each place where readers stop, besides the entries that name it: articles (or one section of them),
 * pages without a number and, for a code that cannot be read, a guide.
 */
import type { StopId } from '../problems/entries.ts';
import type { ArticleNumber, writtenPages } from './articles.ts';
import type { JourneyId } from './journeys.ts';

type Stop = {
  articles?: readonly ArticleNumber[];
  /** The section of these articles. */
  at?: string;
  guides?: readonly JourneyId[];
  pages?: readonly (typeof writtenPages)[number][];
};

export const stops: Record<StopId, Stop> = {
  scan: { guides: ['activate-android-code', 'activate-iphone-code'] },
  noCode: { articles: [2277, 2278], at: 'no-code' },
  error: {},
  pin: { articles: [2269] },
  notification: { articles: [3234, 3236] },
  locked: { pages: ['locked-out'] },
  lost: { pages: ['locked-out'], articles: [3073], at: 'lost' },
  newPhone: { articles: [3073, 2748] },
  refused: { articles: [2277, 2278] },
  // The real system has no such stop: practice alone does.
  practice: {},
};

/** Every place where readers stop, in the order of the page. */
export const stopIds = Object.keys(stops) as readonly StopId[];
