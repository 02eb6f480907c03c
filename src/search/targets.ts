/** Where answers lead: the ids of guides, articles, entries and pages, and their addresses. Read at build time. */
import type { Language } from '../i18n/languages.ts';
import { pathTo } from '../i18n/paths.ts';
import { articleNumbers, writtenPages } from '../journeys/articles.ts';
import { entryAnchor, entryIds } from '../problems/entries.ts';
import { guideIds } from '../journeys/all-journeys.ts';
import type { TargetId } from './lookup-data.ts';

export const pageIds = ['home', 'library', 'troubleshoot', 'about', ...writtenPages] as const;
export type PageId = (typeof pageIds)[number];

const pagePaths: Record<PageId, string> = {
  home: '',
  library: '#library',
  troubleshoot: 'troubleshoot/',
  about: 'about/',
  'locked-out': 'locked-out/',
  'other-questions': 'other-questions/',
};

/** All targets. */
export const targetIds: readonly TargetId[] = [
  ...guideIds.map((id) => `guide:${id}` as const),
  ...entryIds.map((id) => `entry:${id}` as const),
  ...articleNumbers.map((number) => `kb:${number}` as const),
  ...pageIds.map((id) => `page:${id}` as const),
];

/** @returns the target with this name. @throws when there is none. */
export function existing(id: string): TargetId {
  const target = targetIds.find((known) => known === id);
  if (target === undefined)
    throw new Error(`"${id}" is no target of the search. There are: ${targetIds.join(', ')}.`);
  return target;
}

/** The address of a target in a language; `kb:3073#lost` is a section of `kb:3073`. */
export function addressOf(language: Language, target: TargetId): string {
  const [whole = '', section] = target.split('#');
  if (section !== undefined) return `${addressOf(language, whole as TargetId)}#${section}`;
  const [kind, id = ''] = target.split(':');
  if (kind === 'guide') return pathTo(language, `guides/${id}/`);
  if (kind === 'kb') return pathTo(language, `kb/${id}/`);
  const entry = entryIds.find((known) => known === id);
  if (entry) return pathTo(language, `troubleshoot/#${entryAnchor(entry)}`);
  const page = pageIds.find((known) => known === id);
  if (!page) throw new Error(`"${target}" has no address.`);
  return pathTo(language, pagePaths[page]);
}
