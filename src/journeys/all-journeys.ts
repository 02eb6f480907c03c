/** Every journey, for pages at build time and for tests. A browser fetches one journey only (journeys.ts). */
import type { Journey } from './journey.ts';
import type { JourneyId } from './journeys.ts';
import { journeyIds } from './journey-ids.ts';
import { loadJourney } from './journeys.ts';

const loaded = await Promise.all(journeyIds.map(async (id) => [id, await loadJourney(id)] as const));

/** Each journey by its id. */
export const journeys = Object.fromEntries(loaded) as Record<JourneyId, Journey>;

/** The journeys that have a guide of their own: the finder's questions lead to them. */
export const guideIds = journeyIds.filter((id) => journeys[id].facets) as [JourneyId, ...JourneyId[]];

/** @returns the journey with this id, or undefined. */
export const findJourney = (id: string): Journey | undefined =>
  Object.values(journeys).find((journey) => journey.id === id);
