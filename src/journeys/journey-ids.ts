/** The ids of all journeys, for pages at build time and for tests: those with answers to the finder's questions first. */
import { articleLoaders } from './article-journeys.ts';
import type { JourneyId } from './journeys.ts';
import { finderLoaders } from './journeys.ts';

export const journeyIds = [...Object.keys(finderLoaders), ...Object.keys(articleLoaders)] as [
  JourneyId,
  ...JourneyId[],
];
