/**
 * The registry of journeys. A page in a browser fetches only the journey that it plays (loadJourney); pages at build
 * time know all journeys (all-journeys.ts). Here are the journeys with answers to the finder's questions, the likeliest
 * first; article-journeys.ts has those of the articles.
 */
import type { ArticleJourneyId } from './article-journeys.ts';
import type { Journey } from './journey.ts';

type Loaders = Readonly<Record<string, () => Promise<{ journey: Journey }>>>;

export const finderLoaders = {
  'activate-android-qr': () => import('./activate-android-qr.ts'),
  'activate-android-code': () => import('./activate-android-code.ts'),
  'activate-iphone-qr': () => import('./activate-iphone-qr.ts'),
  'activate-iphone-code': () => import('./activate-iphone-code.ts'),
  'add-user-android-qr': () => import('./add-user-android-qr.ts'),
  'add-user-android-code': () => import('./add-user-android-code.ts'),
  'add-user-iphone-qr': () => import('./add-user-iphone-qr.ts'),
  'add-user-iphone-code': () => import('./add-user-iphone-code.ts'),
  'activate-android-text': () => import('./activate-android-text.ts'),
  'activate-iphone-text': () => import('./activate-iphone-text.ts'),
  'add-user-android-text': () => import('./add-user-android-text.ts'),
  'add-user-iphone-text': () => import('./add-user-iphone-text.ts'),
};

export type JourneyId = keyof typeof finderLoaders | ArticleJourneyId;

/** @returns the journey with this id. Rejects when the id is unknown, or when the journey does not load. */
export async function loadJourney(id: string): Promise<Journey> {
  const loaders: Loaders =
    id in finderLoaders ? finderLoaders : (await import('./article-journeys.ts')).articleLoaders;
  const load = loaders[id];
  if (!load) throw new RangeError(`"${id}" is no journey.`);
  return (await load()).journey;
}
