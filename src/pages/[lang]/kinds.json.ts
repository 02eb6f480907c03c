/** A sentence for each kind of text that may be private, for the search. Fetched for such a text only. */
import type { APIRoute } from 'astro';
import { buildStrings } from '../../i18n/at-build.ts';
import { languageOf, languages } from '../../i18n/languages.ts';

export const getStaticPaths = () => languages.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = ({ params }) => {
  const { what, kind } = buildStrings[languageOf(params.lang)].problems;
  const sentences = Object.entries(kind).map(([id, name]) => [id, what.replace('{{kind}}', name)]);
  return Response.json(Object.fromEntries(sentences));
};
