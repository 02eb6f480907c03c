/** Where the reader meets a problem in a guide, so that the practice devices can make the problem happen. */
import type { EntryId } from '../problems/entries.ts';
import { guideIds, journeys } from './all-journeys.ts';
import type { Method } from './journey.ts';
import type { JourneyId } from './journeys.ts';

const by = (method: Method): readonly JourneyId[] =>
  guideIds.filter((id) => journeys[id].facets?.method === method);
const scanned = by('qr');
const typed = by('code');

/** Entries that only some of the guides listing them can produce. */
const onlyIn: Partial<Record<EntryId, readonly JourneyId[]>> = {
  'code-not-read': scanned,
  'front-camera': scanned,
  // The iPhone's Camera app does the first activation there, and asks for no permission.
  'camera-blocked': ['activate-android-qr', 'add-user-android-qr', 'add-user-iphone-qr'],
  'code-not-accepted': typed,
  'not-restored': ['restore-android', 'restore-iphone'],
  'text-message': by('text'),
  // A reader who adds a user already has a PIN.
  'pin-refused': ['activate-android-qr', 'activate-android-code'],
};

/** The guides that can produce this problem, the likeliest first. */
export const guidesWith = (entry: EntryId): readonly JourneyId[] =>
  (onlyIn[entry] ?? guideIds).filter((id) => journeys[id].problems.includes(entry));
