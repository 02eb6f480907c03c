/** The guide that a page shows, as its MDX components find it (Astro.locals.guide). */
import type { Language } from '../i18n/languages.ts';
import type { Translate } from '../i18n/translate.ts';
import type { PhoneKind } from '../devices/kinds.ts';
import type { Journey, Step } from '../journeys/journey.ts';

export type Guide = {
  journey: Journey;
  language: Language;
  t: Translate;
  /** The steps have no figures: the page of the guide itself shows these. */
  hasNoFigures?: boolean;
};

/** What words are about: a whole journey or one of its steps; undefined where they are about neither. */
export type About = { journey: Journey; step?: Step } | undefined;

/** What a component in the words of a step gets as a prop: the step, since a page may show two journeys. */
export type OfStep = { of?: { journey: Journey; step: Step } };

/** @throws on a page that is no guide. */
export function guideOf(locals: App.Locals): Guide {
  if (!locals.guide)
    throw new Error('A guide component stands outside a guide: use it in content/<lang>/guides/ only.');
  return locals.guide;
}

/** The phone that words are about: the phone of their step, or else the phone of the journey. */
export const phoneOf = (about: About): PhoneKind | undefined =>
  about?.step && about.step.on !== 'portal' ? about.journey.cast[about.step.on] : about?.journey.cast.phone;
