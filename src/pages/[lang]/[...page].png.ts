import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { translateAtBuild } from '../../i18n/at-build.ts';
import { languageOf, languages } from '../../i18n/languages.ts';
import { pathTo } from '../../i18n/paths.ts';
import { articleNumbers } from '../../journeys/articles.ts';
import { findJourney } from '../../journeys/all-journeys.ts';
import { sharePicture } from '../../layouts/share-picture.ts';

/** The pictures for shared links: one for each guide and article, and one for all other pages. */
export const getStaticPaths = (async () => {
  const guides = await getCollection('guides');
  return languages.flatMap((lang) => {
    const t = translateAtBuild(lang);
    const ofSite = {
      page: 'share',
      path: '',
      kind: t('site:practiceTitle'),
      title: t('site:home.heading'),
      text: t('site:home.besideText'),
    };
    const ofGuides = guides
      .filter(({ id }) => id.startsWith(`${lang}/`))
      .map(({ id, data: { title, minutes } }) => {
        const page = `guides/${id.slice(lang.length + 1)}`;
        const count = findJourney(id.slice(lang.length + 1))?.steps.length ?? 0;
        const text = t('site:home.steps', { count, minutes });
        return { page, path: `${page}/`, kind: t('site:share.guide'), title, text };
      });
    const ofArticles = articleNumbers.map((number) => ({
      page: `kb/${number}`,
      path: `kb/${number}/`,
      kind: `KB${number}`,
      title: t(`guide:article.${number}`),
      text: t('site:share.article'),
    }));
    return [ofSite, ...ofGuides, ...ofArticles].map(({ page, ...props }) => ({
      params: { lang, page },
      props,
    }));
  });
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ params, props: { path, kind, title, text }, site }) => {
  const language = languageOf(params.lang);
  const t = translateAtBuild(language);
  const picture = await sharePicture({
    kind,
    title,
    text,
    site: [t('site:name'), t('site:nameRest')],
    footer: t('site:share.footer'),
    practice: [t('practice:practice'), t('practice:nothingReal')],
    address: new URL(pathTo(language, path), site).href,
  });
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
