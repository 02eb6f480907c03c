/** The guide that a page shows, as its MDX components find it (Astro.locals.guide). */
import type { Language } from '../i18n/languages.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Journey } from '../journeys/journey.ts';

export type Guide = { journey: Journey; language: Language; t: Translate };

/** @throws where a guide component stands on a page that is no guide. */
export function guideOf(locals: App.Locals): Guide {
  if (!locals.guide)
    throw new Error('A guide component stands outside a guide: use it in content/<lang>/guides/ only.');
  return locals.guide;
}
