import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { drawPath, modulesOf, quiet } from '../../../devices/kit/qr-code.tsx';
import { languageOf } from '../../../i18n/languages.ts';
import { pathTo } from '../../../i18n/paths.ts';

/** The QR code of a guide, for the guide on paper. No page on a screen fetches the image. */
export const getStaticPaths = (async () =>
  (await getCollection('guides')).map(({ id }) => {
    const [lang, journey] = id.split('/');
    return { params: { lang, journey } };
  })) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, site }) => {
  const page = pathTo(languageOf(params['lang']), `guides/${params['journey']}/`);
  const modules = modulesOf(new URL(page, site).href);
  const width = modules.size + 2 * quiet;
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${width}" shape-rendering="crispEdges">` +
      `<path fill="#fff" d="M0 0h${width}v${width}H0z"/><path d="${drawPath(modules)}"/></svg>`,
    { headers: { 'content-type': 'image/svg+xml' } },
  );
};
