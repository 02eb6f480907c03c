/** The rows of the library, each with its address and title. */
import { getEntry } from 'astro:content';
import type { Language } from '../i18n/languages.ts';
import { pathTo } from '../i18n/paths.ts';
import type { LibraryRow } from '../journeys/articles.ts';
import { guidesByNumber, libraryByNeed, writtenPages } from '../journeys/articles.ts';

type Row = { id: (typeof libraryByNeed)[Need][number]; number?: number; href: string; title: string };
type Need = keyof typeof libraryByNeed;

/** @returns collection, name, and address below the language. */
function placeOf(id: LibraryRow): ['guides' | 'kb' | 'pages', name: string, path: string] {
  const name = typeof id === 'string' ? id : id in guidesByNumber && guidesByNumber[id as 3861];
  if (!name) return ['kb', String(id), `kb/${id}/`];
  const isPage = writtenPages.some((page) => page === name);
  return isPage ? ['pages', name, `${name}/`] : ['guides', name, `guides/${name}/`];
}

/** @throws if a row has no words in the language. */
export async function libraryRows(language: Language): Promise<{ need: Need; rows: Row[] }[]> {
  const rowOf = async (id: Row['id']): Promise<Row> => {
    const [collection, name, path] = placeOf(id);
    const entry = await getEntry(collection, `${language}/${name}`);
    if (!entry) throw new Error(`content/${language}/${collection}/${name}.mdx is missing.`);
    const number = typeof id === 'number' ? { number: id } : {};
    return { id, ...number, href: pathTo(language, path), title: entry.data.title };
  };
  const needs = Object.entries(libraryByNeed) as [Need, readonly Row['id'][]][];
  return Promise.all(needs.map(async ([need, ids]) => ({ need, rows: await Promise.all(ids.map(rowOf)) })));
}
