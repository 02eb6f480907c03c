/** The three questions whose answers name a guide: which phone, first time or another user, can it scan. */
import type { PhoneKind } from '../devices/kinds.ts';
import { guideIds, journeys } from './all-journeys.ts';
import type { Journey, Method, Purpose } from './journey.ts';
import type { JourneyId } from './journeys.ts';

export type Answers = { phone: PhoneKind; purpose: Purpose; method: Method };

/** The answers that lead to a journey; undefined for a journey outside the finder. */
export const answersOf = ({ cast, facets }: Journey): Answers | undefined =>
  facets && { phone: cast.phone, ...facets };

const all = guideIds.flatMap((id) => {
  const answers = answersOf(journeys[id]);
  return answers ? [{ id, answers }] : [];
});
const each = <Answer>(answerOf: (answers: Answers) => Answer) =>
  [...new Set(all.map(({ answers }) => answerOf(answers)))] as [Answer, ...Answer[]];

/** The answers to each question, the likeliest first. */
export const phones = each(({ phone }) => phone);
export const purposes = each(({ purpose }) => purpose);
export const methods = each(({ method }) => method);

const isSame = (a: Answers, b: Answers): boolean =>
  a.phone === b.phone && a.purpose === b.purpose && a.method === b.method;

/** @returns the id of the journey to which the answers lead. @throws when the answers lead to no journey. */
export function journeyOf(wanted: Answers): JourneyId {
  const found = all.find(({ answers }) => isSame(answers, wanted));
  if (found) return found.id;
  throw new RangeError(`No guide is for ${Object.values(wanted).join(', ')}: see src/journeys/journeys.ts.`);
}

/** The guides that differ from this one in one answer, each with that answer. */
export function otherWays(journey: Journey): { id: JourneyId; answer: Answers[keyof Answers] }[] {
  const mine = answersOf(journey);
  if (!mine) return [];
  return (['method', 'phone', 'purpose'] as const).flatMap((question) =>
    all
      .filter(
        ({ answers }) =>
          answers[question] !== mine[question] && isSame({ ...answers, [question]: mine[question] }, mine),
      )
      .map(({ id, answers }) => ({ id, answer: answers[question] })),
  );
}
