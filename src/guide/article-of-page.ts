/** What both kinds of article pages share: their addresses, and their title. */
import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import { translateAtBuild } from '../i18n/at-build.ts';
import { languageOf } from '../i18n/languages.ts';
import { articleOf } from '../journeys/articles.ts';

type Entry = CollectionEntry<'kb'>;

/** The articles with a journey on their page, or those without; each with the two parts of its address. */
export const articlesThat = async (play: boolean) =>
  (await getCollection('kb', ({ data }) => (data.plays !== undefined) === play)).map((entry) => {
    const [lang, number] = entry.id.split('/');
    return { lang, number, props: { entry } };
  });

/** @returns the article's number, the title of its page, and the language with its strings. */
export function articleOfPage(entry: Entry) {
  const [lang, name] = entry.id.split('/');
  const language = languageOf(lang);
  const number = articleOf(name);
  const t = translateAtBuild(language);
  return { number, title: t('site:kb.title', { number, title: entry.data.title }), words: { language, t } };
}
