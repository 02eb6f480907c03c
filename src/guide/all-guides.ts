/** The guides as the home page lists them. */
import { getEntry } from 'astro:content';
import { translateAtBuild } from '../i18n/at-build.ts';
import type { Language } from '../i18n/languages.ts';
import { pathTo } from '../i18n/paths.ts';
import { guideIds, journeys } from '../journeys/all-journeys.ts';
import type { Answers } from '../journeys/finder.ts';
import { answersOf } from '../journeys/finder.ts';
import type { JourneyId } from '../journeys/journeys.ts';
import { allSteps, countOf } from '../journeys/steps.ts';

export type ListedGuide = {
  id: JourneyId;
  href: string;
  title: string;
  answers: Answers;
  /** How long the guide takes, in words. */
  length: string;
  /** How many of its steps count; `steps` holds the ids of those that every reader meets. */
  count: number;
  steps: readonly string[];
};

/** @returns every guide that three answers lead to, the likeliest first. @throws if a guide has no words. */
export async function allGuides(language: Language): Promise<ListedGuide[]> {
  const t = translateAtBuild(language);
  const guideOf = async (id: JourneyId): Promise<ListedGuide> => {
    const entry = await getEntry('guides', `${language}/${id}`);
    const answers = answersOf(journeys[id]);
    if (!entry || !answers)
      throw new Error(`content/${language}/guides/${id}.mdx is missing, or its answers.`);
    const count = countOf(journeys[id]);
    return {
      id,
      href: pathTo(language, `guides/${id}/`),
      title: entry.data.title,
      answers,
      length: t('site:home.cardLength', { count, minutes: entry.data.minutes }),
      count,
      steps: allSteps(journeys[id]).flatMap(({ id: step, when }) => (when ? [] : [step])),
    };
  };
  return Promise.all(guideIds.map(guideOf));
}
