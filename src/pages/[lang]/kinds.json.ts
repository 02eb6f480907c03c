/** What the search says of a text that may be private, a sentence for each kind: fetched when there is such a text. */
import type { APIRoute } from 'astro';
import { buildStrings } from '../../i18n/at-build.ts';
import { languageOf, languages } from '../../i18n/languages.ts';

export const getStaticPaths = () => languages.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = ({ params }) => {
  const { what, kind } = buildStrings[languageOf(params.lang)].problems;
  const sentences = Object.entries(kind).map(([id, name]) => [id, what.replace('{{kind}}', name)]);
  return Response.json(Object.fromEntries(sentences));
};
