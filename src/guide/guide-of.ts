/** The guide that a page shows, as its MDX components find it (Astro.locals.guide). */
import type { Language } from '../i18n/languages.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Journey, PhoneKind, Step } from '../journeys/journey.ts';

export type Guide = { journey: Journey; language: Language; t: Translate };

/** What words are about, if they are about a journey: one of its steps, or all of it. */
export type About = { journey: Journey; step?: Step } | undefined;

/** What a component in the words of a step is told besides what it says: a page may show more than one journey. */
export type OfStep = { of?: { journey: Journey; step: Step } };

/** @throws where a guide component stands on a page that is no guide. */
export function guideOf(locals: App.Locals): Guide {
  if (!locals.guide)
    throw new Error('A guide component stands outside a guide: use it in content/<lang>/guides/ only.');
  return locals.guide;
}

/** The phone that words are about: that of their step, or of the whole journey. */
export const phoneOf = (about: About): PhoneKind | undefined =>
  about?.step && about.step.on !== 'portal' ? about.step.on : about?.journey.phone;
