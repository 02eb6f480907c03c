import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { translateAtBuild } from '../i18n/at-build.ts';
import type { Language } from '../i18n/languages.ts';
import { firstLanguage, languages, rowOf } from '../i18n/languages.ts';
import { pathTo } from '../i18n/paths.ts';
import { articleNumbers, writtenPages } from '../journeys/articles.ts';
import { journeyIds } from '../journeys/journey-ids.ts';
import { markdownBeside } from '../layouts/beside.ts';

/** What the site is and what it holds, for programs that read it: see https://llmstxt.org. */
export const GET: APIRoute = async ({ site }) => {
  const guides = await getCollection('guides');
  const entries = await getCollection('kb');
  const pages = await getCollection('pages');
  const sections = languages.flatMap((language) => {
    const t = translateAtBuild(language);
    const item = (path: string, title: string, text?: string) => {
      const address = new URL(markdownBeside(language, path) ?? pathTo(language, path), site).href;
      return `- [${title}](${address})${text ? `: ${text}` : ''}`;
    };
    const guideItems = journeyIds.flatMap((id) =>
      guides
        .filter((guide) => guide.id === `${language}/${id}`)
        .map(({ data }) => item(`guides/${id}/`, data.title, data.description)),
    );
    const articles = articleNumbers.flatMap((number) =>
      entries
        .filter((article) => article.id === `${language}/${number}`)
        .map(({ data }) =>
          item(`kb/${number}/`, t('site:kb.title', { number, title: data.title }), data.description),
        ),
    );
    const others = writtenPages.flatMap((name) =>
      pages
        .filter((page) => page.id === `${language}/${name}`)
        .map(({ data }) => item(`${name}/`, data.title, data.description)),
    );
    return [
      heading(t('site:home.all'), language),
      guideItems.join('\n'),
      heading(t('site:home.library'), language),
      [...articles, ...others, item('about/', t('site:about.title'), t('site:about.description'))].join('\n'),
    ];
  });
  const t = translateAtBuild(firstLanguage);
  const text = [
    `# ${t('site:home.title')}`,
    `> ${t('site:home.description')}`,
    t('site:about.independent'),
    t('site:home.lead'),
    ...sections,
  ].join('\n\n');
  return new Response(`${text}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};

const heading = (title: string, language: Language): string => `## ${title} (${rowOf[language].name})`;
