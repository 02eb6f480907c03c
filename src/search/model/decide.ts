/** Turns likelihoods into a decision: an answer, the nearest places, or "no page answers". */
import { answers, noAnswer, pageOf } from '../intents.ts';

export type Decision = {
  /**
   * `answer` is shown as the answer; `near` is shown as nearest only; `none`: no page answers; `nothing`: the text
   * was not understood.
   */
  is: 'answer' | 'near' | 'none' | 'nothing';
  /** Indexes in `answers`, the best first. */
  order: readonly number[];
  isUrgent?: boolean;
};

/** A page this likely is shown as the answer: with a lower limit, more than 2 in 100 answers would be wrong. */
export const sureFrom = 0.8;
/** A reader in danger must not be missed: a low likelihood is enough. */
const urgentFrom = 0.2;
/** "No page answers" is said only when this likely. */
const noneFrom = 0.5;
/** A text without any answer this likely was not understood. */
const nearFrom = 0.18;
/** A less likely answer is not shown. */
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
