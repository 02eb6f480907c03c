/** Every journey: for pages as they are built, and for tests. A browser fetches one (journeys.ts). */
import type { Journey } from './journey.ts';
import type { JourneyId } from './journeys.ts';
import { journeyIds, loadJourney } from './journeys.ts';

const loaded = await Promise.all(journeyIds.map(async (id) => [id, await loadJourney(id)] as const));

/** By its id. */
export const journeys = Object.fromEntries(loaded) as Record<JourneyId, Journey>;

/** Those that have a guide of their own: the finder's questions lead to them. */
export const guideIds = journeyIds.filter((id) => journeys[id].facets) as [JourneyId, ...JourneyId[]];

/** @returns the journey with this id, or undefined. */
export const findJourney = (id: string): Journey | undefined =>
  Object.values(journeys).find((journey) => journey.id === id);
