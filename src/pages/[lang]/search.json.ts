/** What the look-up of the search knows, in one language. Fetched when a reader first searches. */
import type { APIRoute } from 'astro';
import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import { sayPlainly } from '../../guide/plain-text.ts';
import type { UiKey } from '../../guide/ui-label.ts';
import { uiLabel } from '../../guide/ui-label.ts';
import { buildStrings, translateAtBuild } from '../../i18n/at-build.ts';
import { languageOf, languages } from '../../i18n/languages.ts';
import { sectionsWithText } from '../../mdx/sections.ts';
import { beginningOf } from '../../mdx/text.ts';
import { makeLookupData, type Titles } from '../../search/make-lookup-data.ts';

export const getStaticPaths = () => languages.map((lang) => ({ params: { lang } }));

/** Entries of a collection in one language, by their ids without the language. */
async function entriesOf<Kind extends 'guides' | 'problems' | 'kb' | 'pages', Value>(
  kind: Kind,
  language: string,
  read: (entry: CollectionEntry<Kind>) => Value,
): Promise<Map<string, Value>> {
  const entries = await getCollection(kind, ({ id }) => id.startsWith(`${language}/`));
  return new Map(entries.map((entry) => [entry.id.slice(language.length + 1), read(entry)]));
}

export const GET: APIRoute = async ({ params }) => {
  const titles = Object.fromEntries(
    await Promise.all(
      languages.map(async (language) => {
        const t = translateAtBuild(language);
        const say = sayPlainly((key) => uiLabel(t, key as UiKey));
        return [
          language,
          {
            guides: await entriesOf('guides', language, ({ data }) => data.title),
            entries: await entriesOf('problems', language, ({ data, body = '' }) => ({
              title: data.title,
              text: beginningOf(body, say),
            })),
            answers: await entriesOf('kb', language, ({ data }) => data.answer),
            pages: await entriesOf('pages', language, ({ data }) => ({
              title: data.title,
              text: data.answer,
            })),
            sections: new Map(
              [
                ...(await entriesOf('kb', language, ({ body = '' }) => sectionsWithText(body, say))),
                ...(await entriesOf('pages', language, ({ body = '' }) => sectionsWithText(body, say))),
              ].flatMap(([page, sections]) =>
                sections.map(
                  ({ id, ...said }) => [`${/^\d/.test(page) ? 'kb' : 'page'}:${page}#${id}`, said] as const,
                ),
              ),
            ),
          },
        ];
      }),
    ),
  ) as Titles;
  return Response.json(makeLookupData(languageOf(params.lang), buildStrings, titles));
};
