/** Pagefind's own index of the pages, made after the build (hosting/search-index.ts) and fetched in small parts. */
import { base } from '../i18n/paths.ts';
import { once } from './once.ts';
import { folded, likeness } from './words-in.ts';

type SubResult = {
  title: string;
  url: string;
  excerpt: string;
  weighted_locations: readonly { balanced_score: number }[];
};
type PageData = { url: string; excerpt: string; meta: { title?: string }; sub_results: readonly SubResult[] };
type Pagefind = {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (text: string) => Promise<{ results: readonly { data: () => Promise<PageData> }[] } | null>;
};

/** A place on a page: a step, a problem, a section. `excerpt` is markup whose only element is `<mark>`. */
export type Section = { title: string; href: string; excerpt: string };
export type Page = Section & { sections: Section[] };
/** Pages are fetched a few at a time. */
export type Found = { count: number; pages: (from: number, to: number) => Promise<Page[]> };

/** Finding no page with a word, Pagefind shortens it, down to a letter: such a find is none. */
function isFound(excerpt: string, words: readonly string[]): boolean {
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].flatMap(
    ([, text = '']) => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  return marked.some((known) => words.some((word) => likeness(word, known) > 0));
}

const mostSections = 3;

let tries = 0;

const load = once(async () => {
  // A module that did not come is remembered as such by some browsers: another address is another try.
  const again = tries > 0 ? `?${tries}` : '';
  tries += 1;
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js${again}`)) as Pagefind;
  // A worker would fetch the same program a second time, for an index of some dozen pages.
  await pagefind.options({ noWorker: true, excerptLength: 16, excerptEllipsis: '…' });
  await pagefind.init();
  return pagefind;
});

/** A word of every page. */
const usualWord = 'key';

/** Rejects when the index does not load; may be called again. */
export async function searchPages(text: string): Promise<Found> {
  const pagefind = await load();
  const find = async (words: string) => (await pagefind.search(words))?.results ?? [];
  const results = await find(text);
  // Pagefind keeps to itself that a part of its index did not come: then it finds nothing, whatever it is asked.
  if (results.length === 0 && (await find(usualWord)).length === 0) {
    throw new Error('The index of the pages has not come.');
  }
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return {
    count: results.length,
    pages: async (from, to) =>
      (await Promise.all(results.slice(from, to).map(({ data }) => data())))
        .map((page) => pageOf(page, words))
        .filter(({ excerpt, sections }) => sections.length > 0 || isFound(excerpt, words)),
  };
}

function pageOf({ url, excerpt, meta, sub_results }: PageData, words: readonly string[]): Page {
  const weight = ({ weighted_locations }: SubResult): number =>
    weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  const best = sub_results
    .filter((section) => section.url.includes('#') && isFound(section.excerpt, words))
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, mostSections);
  return {
    title: meta.title ?? url,
    href: url,
    excerpt,
    // In the order of the page.
    sections: sub_results
      .filter((section) => best.includes(section))
      .map((section) => ({ title: section.title, href: section.url, excerpt: section.excerpt })),
  };
}
