/** The KB articles that have a page on this site. */
export const articleNumbers = [2260, 2269, 2277, 2278, 2748, 3073, 3234, 3236] as const;
export type ArticleNumber = (typeof articleNumbers)[number];
