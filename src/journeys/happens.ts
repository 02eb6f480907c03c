/** Where a problem lies on the reader's way, so that it can be made to happen on the practice devices. */
import type { EntryId } from '../problems/entries.ts';
import { guideIds, journeys } from './all-journeys.ts';
import type { Method } from './journey.ts';
import type { JourneyId } from './journeys.ts';

const by = (method: Method): readonly JourneyId[] =>
  guideIds.filter((id) => journeys[id].facets?.method === method);
const scanned = by('qr');
const typed = by('code');

/** Only some of the guides that list the problem lead past it. */
const onlyIn: Partial<Record<EntryId, readonly JourneyId[]>> = {
  'code-not-read': scanned,
  'front-camera': scanned,
  // The Camera app of the iPhone, which activates there, asks for nothing.
  'camera-blocked': ['activate-android-qr', 'add-user-android-qr', 'add-user-iphone-qr'],
  'code-not-accepted': typed,
  // Whoever adds a user has a PIN already.
  'pin-refused': ['activate-android-qr', 'activate-android-code'],
};

/** Guides that lead past this problem, the likeliest first. */
export const guidesWith = (entry: EntryId): readonly JourneyId[] =>
  (onlyIn[entry] ?? guideIds).filter((id) => journeys[id].problems.includes(entry));
