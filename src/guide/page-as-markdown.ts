/** A whole page as Markdown: title, what it is about, its words, and for a guide its problems and solutions. */
import type { CollectionEntry } from 'astro:content';
import { getEntry } from 'astro:content';
import type { Language } from '../i18n/languages.ts';
import { translateAtBuild } from '../i18n/at-build.ts';
import type { Journey } from '../journeys/journey.ts';
import { needsOf } from '../journeys/needs.ts';
import type { WrittenFor } from './markdown.ts';
import { markdownOf } from './markdown.ts';
import type { inMarkdown } from './markdown-pages.ts';
import { pathOfEntry } from './markdown-pages.ts';
import { stepFiles } from './words-of-steps.ts';

type Written = CollectionEntry<(typeof inMarkdown)[number]>;

/**
 * What stands above the words: a guide has a lead, minutes and what to have at hand; an article, an answer.
 */
type Opening = { title: string; lead?: string; answer?: string; minutes?: number; atHand?: string };

async function problemsOf(journey: Journey, page: WrittenFor): Promise<string[]> {
  const parts = journey.problems.map(async (id) => {
    const entry = await getEntry('problems', `${page.language}/${id}`);
    if (!entry)
      throw new Error(`content/${page.language}/problems/${id}.mdx is missing; ${journey.id} names it.`);
    return [`### ${entry.data.title}`, markdownOf(entry.body ?? '', page).trim()];
  });
  return (await Promise.all(parts)).flat();
}

/** @param addressOf full address of a page of this language, by its path below the language */
export async function pageAsMarkdown(
  { data, body = '', collection, id }: Written,
  language: Language,
  journey: Journey | undefined,
  addressOf: (path: string) => string,
): Promise<string> {
  const t = translateAtBuild(language);
  const about = journey && { journey };
  const page: WrittenFor = { language, t, about, addressOf, findWords: await stepFiles(language) };
  const { title, lead, answer, minutes = 0, atHand = '' }: Opening = data;
  const name = id.slice(language.length + 1);
  const facts = journey && [
    `- ${t('guide:phone')}: ${needsOf(journey)
      .map((need) => t(`guide:need.${need}`))
      .join('; ')}`,
    `- ${t('guide:time')}: ${t('guide:minutes', { minutes, count: journey.steps.length })}`,
    `- ${t('guide:atHand')}: ${atHand}`,
  ];
  const problems = journey ? await problemsOf(journey, page) : [];
  const parts = [
    `# ${collection === 'kb' ? t('site:kb.title', { number: name, title }) : title}`,
    lead ?? answer ?? '',
    ...(facts ? [facts.join('\n')] : []),
    t('site:markdown.page', { address: addressOf(`${pathOfEntry(collection, name)}/`) }),
    markdownOf(body, page).trim(),
    ...(problems.length > 0 ? [`## ${t('guide:problems')}`, ...problems] : []),
    '---',
    t('site:footer'),
  ];
  return `${parts.join('\n\n')}\n`;
}
