/** What a page says when a part of it does not come: at an address that no update of the site changes. */
import type { APIRoute } from 'astro';
import { buildStrings } from '../../i18n/at-build.ts';
import { languageOf, languages } from '../../i18n/languages.ts';
import type { PartWords } from '../../page/part.ts';

export const getStaticPaths = () => languages.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = ({ params }) =>
  Response.json(buildStrings[languageOf(params.lang)].site.parts satisfies PartWords);
