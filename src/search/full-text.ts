/**
 * Pagefind's own index of the pages: the build makes it (hosting/search-index.ts), and the search fetches it in small
 * parts.
 */
import { base } from '../i18n/paths.ts';
import { once } from './once.ts';
import type { Piece } from './sentences.ts';
import { sentencesAround, wordsOfPage } from './sentences.ts';
import { folded, likeness } from './words-in.ts';

type SubResult = {
  title: string;
  url: string;
  anchor?: { location: number };
  weighted_locations: readonly { balanced_score: number }[];
  locations: readonly number[];
};
type PageData = {
  url: string;
  raw_content: string;
  meta: { title?: string };
  anchors: readonly { location: number; element: string; title?: string; text?: string }[];
  locations: readonly number[];
  sub_results: readonly SubResult[];
};
type Pagefind = {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (text: string) => Promise<{ results: readonly { data: () => Promise<PageData> }[] } | null>;
};

/** A place on a page (a step, a problem, a section), with the sentences that hold what the reader looked for. */
export type Section = { title: string; href: string; excerpt: readonly Piece[] };
export type Page = Section & { sections: Section[] };
/** The found pages are fetched a few at a time. */
export type Found = { count: number; pages: (from: number, to: number) => Promise<Page[]> };

/** Without a page for a word, Pagefind shortens the word, down to one letter: such a find does not count. */
const isFound = (known: readonly string[], words: readonly string[]): boolean =>
  known
    .flatMap((word) => folded(word).match(/[\p{L}\p{N}]+/gu) ?? [])
    .some((word) => words.some((given) => likeness(given, word) > 0));

const mostSections = 3;

let tries = 0;

const load = once(async () => {
  // Some browsers remember a module that did not load: another address makes another try.
  const again = tries > 0 ? `?${tries}` : '';
  tries += 1;
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js${again}`)) as Pagefind;
  // A worker would fetch the same program again, for an index of some dozen pages.
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return pagefind;
});

/** A word that every page holds. */
const usualWord = 'key';

/** Rejects when the index does not load; may be called again. */
export async function searchPages(text: string): Promise<Found> {
  const pagefind = await load();
  const find = async (words: string) => (await pagefind.search(words))?.results ?? [];
  const results = await find(text);
  // Pagefind does not tell that a part of its index failed to load: it then finds nothing for any word.
  if (results.length === 0 && (await find(usualWord)).length === 0) {
    throw new Error('The index of the pages has not come.');
  }
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return {
    count: results.length,
    pages: async (from, to) =>
      (await Promise.all(results.slice(from, to).map(({ data }) => data()))).flatMap(
        (page) => pageOf(page, words) ?? [],
      ),
  };
}

/** True when a section begins at this anchor, by Pagefind's rules. */
const beginsSection = ({ element, title, text }: PageData['anchors'][number]): boolean =>
  Boolean(title?.trim()) || (/^h\d/i.test(element) && Boolean(text?.trim()));

/** The page with its best sections; undefined when the page holds nothing that the reader looked for. */
function pageOf(page: PageData, words: readonly string[]): Page | undefined {
  const { url, raw_content: content, meta, anchors, locations, sub_results: all } = page;
  const said = wordsOfPage(content);
  const wordsAt = (places: readonly number[]): string[] => places.flatMap((place) => said[place] ?? []);
  const weight = ({ weighted_locations }: SubResult): number =>
    weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  const best = all
    .filter((section) => section.anchor && isFound(wordsAt(section.locations), words))
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, mostSections);
  if (best.length === 0 && !isFound(wordsAt(locations), words)) return undefined;
  const beginnings = anchors.filter(beginsSection).map(({ location }) => location);
  const endOf = (begin: number): number =>
    Math.min(said.length, ...beginnings.filter((place) => place > begin));
  const { title = url } = meta;
  return {
    title,
    href: url,
    excerpt: sentencesAround(said, locations, [0, said.length], title),
    // The sections stand in the order of the page.
    sections: all
      .filter((section) => best.includes(section))
      .map(({ title: name, url: href, anchor, locations: places }) => {
        const begin = anchor?.location ?? 0;
        return { title: name, href, excerpt: sentencesAround(said, places, [begin, endOf(begin)], name) };
      }),
  };
}
