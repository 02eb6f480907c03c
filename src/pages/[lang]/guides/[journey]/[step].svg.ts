import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { drawPath, modulesOf, quiet } from '../../../../devices/kit/qr-code.tsx';
import { languageOf } from '../../../../i18n/languages.ts';
import { pathTo } from '../../../../i18n/paths.ts';
import { findJourney } from '../../../../journeys/all-journeys.ts';
import { allSteps } from '../../../../journeys/steps.ts';

/** The QR code back to a step, for its guide on paper: no page on a screen fetches it. */
export const getStaticPaths = (async () =>
  (await getCollection('guides')).flatMap(({ id }) => {
    const [lang, name = ''] = id.split('/');
    const journey = findJourney(name);
    return (journey ? allSteps(journey) : []).map((step) => ({
      params: { lang, journey: name, step: step.id },
      props: { path: `guides/${name}/#${step.id}` },
    }));
  })) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ params, props: { path }, site }) => {
  const modules = modulesOf(new URL(pathTo(languageOf(params.lang), path), site).href);
  const width = modules.size + 2 * quiet;
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${width}" shape-rendering="crispEdges">` +
      `<path fill="#fff" d="M0 0h${width}v${width}H0z"/><path d="${drawPath(modules)}"/></svg>`,
    { headers: { 'content-type': 'image/svg+xml' } },
  );
};
