import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { inMarkdown, pathOfEntry } from '../../guide/markdown-pages.ts';
import { pageAsMarkdown } from '../../guide/page-as-markdown.ts';
import { languageOf } from '../../i18n/languages.ts';
import { pathTo } from '../../i18n/paths.ts';
import { findJourney } from '../../journeys/all-journeys.ts';

/** Each page of content/ as plain Markdown, beside the HTML: /en/guides/activate-android-qr.md */
export const getStaticPaths = (async () => {
  const collections = await Promise.all(inMarkdown.map((name) => getCollection(name)));
  return collections.flat().map((entry) => {
    const [lang, name = ''] = entry.id.split('/');
    return { params: { lang, page: pathOfEntry(entry.collection, name) }, props: { entry, name } };
  });
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ params, props: { entry, name = '' }, site }) => {
  const language = languageOf(params.lang);
  const addressOf = (path: string) => new URL(pathTo(language, path), site).href;
  const text = await pageAsMarkdown(entry, language, findJourney(name), addressOf);
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
