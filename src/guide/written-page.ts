/** The page around a piece of MDX, a guide or an article: what both offer to the components in the MDX. */
import type { Language } from '../i18n/languages.ts';
import type { Translate } from '../i18n/translate.ts';

export type WrittenPage = { language: Language; t: Translate };

/** @throws on a page that is neither. */
export function writtenPageOf(locals: App.Locals): WrittenPage {
  const page = locals.guide ?? locals.article;
  if (!page)
    throw new Error(
      'A component for MDX stands on a page that sets neither Astro.locals.guide nor .article.',
    );
  return page;
}
