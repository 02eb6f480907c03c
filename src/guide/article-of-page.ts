/** What both kinds of an article's page share: their addresses, and what stands at their head. */
import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import { translateAtBuild } from '../i18n/at-build.ts';
import { languageOf } from '../i18n/languages.ts';
import { articleOf } from '../journeys/articles.ts';

type Entry = CollectionEntry<'kb'>;

/** The articles whose journey is played on their page, or those that have none; with the two parts of their address. */
export const articlesThat = async (play: boolean) =>
  (await getCollection('kb', ({ data }) => (data.plays !== undefined) === play)).map((entry) => {
    const [lang, number] = entry.id.split('/');
    return { lang, number, props: { entry } };
  });

/** @returns number, title of the page, and language with its words. */
export function articleOfPage(entry: Entry) {
  const [lang, name] = entry.id.split('/');
  const language = languageOf(lang);
  const number = articleOf(name);
  const t = translateAtBuild(language);
  return { number, title: t('site:kb.title', { number, title: entry.data.title }), words: { language, t } };
}
