/** What is made of likelihoods: an answer, what is nearest, or that no page answers. */
import { answers, noAnswer, pageOf } from '../intents.ts';

export type Decision = {
  /** An answer is shown as one, what is near as no more than that; `none` where no page answers; or not understood. */
  is: 'answer' | 'near' | 'none' | 'nothing';
  /** Places in `answers`, the first first. */
  order: readonly number[];
  isUrgent?: boolean;
};

/** Likelihood of a page from which it is shown as the answer: below, more than 2 in 100 would be wrong. */
export const sureFrom = 0.8;
/** Somebody in danger is not to be missed: then it is enough to be likely. */
const urgentFrom = 0.1;
/** That no page answers is said only then. */
const noneFrom = 0.5;
/** A text of which nothing is likelier was not understood. */
const nearFrom = 0.18;
/** What is less likely is not shown. */
const shownFrom = 0.04;
const mostShown = 3;

const pages = answers.map(({ to }) => pageOf(to[0] ?? ''));

export function decide(likely: ArrayLike<number>): Decision {
  const chance = (answer: number): number => likely[answer] ?? 0;
  const byChance = answers.map((_, answer) => answer).sort((a, b) => chance(b) - chance(a));
  const urgent = byChance.filter((answer) => answers[answer]?.isUrgent);
  const danger = urgent.reduce((sum, answer) => sum + chance(answer), 0);
  const real = byChance.filter((answer) => answer !== noAnswer);
  const order =
    danger >= urgentFrom ? [...urgent, ...real.filter((answer) => !urgent.includes(answer))] : real;
  const shown = order.filter((answer, at) => at === 0 || chance(answer) >= shownFrom).slice(0, mostShown);
  if (danger < urgentFrom && byChance[0] === noAnswer && chance(noAnswer) >= noneFrom)
    return { is: 'none', order: shown };
  if (Math.max(danger, chance(byChance[0] ?? noAnswer)) < nearFrom) return { is: 'nothing', order: [] };
  const page = pages[order[0] ?? noAnswer];
  const sure = byChance.reduce((sum, answer) => (pages[answer] === page ? sum + chance(answer) : sum), 0);
  return { is: sure >= sureFrom ? 'answer' : 'near', order: shown, isUrgent: danger >= urgentFrom };
}
