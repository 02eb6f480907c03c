import type { JourneyId } from './journeys.ts';

/** The KB articles that have a page on this site. */
export const articleNumbers = [2260, 2269, 2277, 2278, 2748, 3073, 3234, 3236] as const;
export type ArticleNumber = (typeof articleNumbers)[number];

/** @throws when there is no such article. */
export function articleOf(text: string | undefined): ArticleNumber {
  const found = articleNumbers.find((number) => String(number) === text);
  if (found) return found;
  throw new RangeError(
    `KB${text} is none of ${articleNumbers.join(', ')}: src/journeys/articles.ts names them.`,
  );
}
/** Pages that are written like articles but have no number: content/<lang>/pages/<name>.mdx, at /<lang>/<name>/. */
export const writtenPages = ['locked-out', 'other-questions'] as const;

/** KB numbers that have no article on this site: a guide takes the place of each. */
export const guidesByNumber = {
  3861: 'activate-iphone-qr',
  3862: 'activate-android-qr',
} as const satisfies Record<number, JourneyId>;

/** A number that a reader may bring: of an article, or of a guide that stands for one. */
export type KnownNumber = ArticleNumber | keyof typeof guidesByNumber;

/** What the library lists: a number, a page without one, or a guide. */
export type LibraryRow = KnownNumber | (typeof writtenPages)[number] | JourneyId;

/** The library by what a reader needs it for, the likeliest first. */
export const libraryByNeed = {
  setUp: [2260, 2277, 2278, 3862, 3861],
  everyDay: ['log-in-android-notification', 'log-in-iphone-notification', 2269, 3236, 'other-questions'],
  broken: ['locked-out', 3234, 2748, 3073],
} as const satisfies Record<string, readonly LibraryRow[]>;
