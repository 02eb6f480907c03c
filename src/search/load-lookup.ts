/**
 * Brings what the look-up knows: the page's language first, which nearly always is the reader's, then the others.
 */
import { base } from '../i18n/paths.ts';
import type { LookUp } from './lookup.ts';
import { makeLookUp } from './lookup.ts';
import type { LookupData } from './lookup-data.ts';
import { once } from './once.ts';
import { makeReader } from './words-in.ts';

export type Known = {
  data: LookupData;
  lookUp: LookUp;
  /** The words of a text that count, for the full-text search. */
  telling: (text: string) => string;
};

async function fetchData(language: string): Promise<LookupData> {
  const response = await fetch(`${base}${language}/search.json`);
  if (!response.ok) throw new Error(`search.json: ${response.status}`);
  return (await response.json()) as LookupData;
}

function known(data: LookupData, others: readonly LookupData[]): Known {
  const { telling } = makeReader([data, ...others].map(({ vocabulary }) => vocabulary));
  return { data, lookUp: makeLookUp(data, others), telling };
}

const own = once(() => fetchData(document.documentElement.lang));

/** Those that the header leads to: no script carries a list of the languages. */
const languagesOffered = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-language]')].map(
    ({ dataset }) => dataset['language'] ?? '',
  );

/** In the page's language. Rejects without the network; may be called again. */
export const loadLookup = once(async () => known(await own(), []));

/** In all languages. Rejects without the network; may be called again. */
export const loadWholeLookup = once(async () => {
  const data = await own();
  const others = languagesOffered().filter((language) => language !== data.language);
  return known(data, await Promise.all(others.map(fetchData)));
});
