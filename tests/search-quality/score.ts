/** Counts how questions were answered. */
import { answerOf, answers, intents, pageOf } from '../../src/search/intents.ts';
import type { Decision } from '../../src/search/model/decide.ts';
import type { Written } from './phrasings.ts';

export type Score = {
  asked: number;
  /** `first`: the right page stands first; `section`: with its right section. */
  first: number;
  section: number;
  /** A wrong page is shown as the answer. */
  wrong: number;
  /** A question with an answer is said to have none. */
  nothing: number;
  /** A question without an answer, for which no page is shown as the answer. */
  unanswered: number;
  hasNone: number;
};

const nothingAsked = (): Score => ({
  asked: 0,
  first: 0,
  section: 0,
  wrong: 0,
  nothing: 0,
  unanswered: 0,
  hasNone: 0,
});

/** True when two answers are on the same page. */
const onOnePage = (one: number, other: number): boolean => {
  const pages = (answer: number): string[] => answers[answer]?.to.map(pageOf) ?? [];
  return pages(one).some((page) => pages(other).includes(page));
};

export function scoreOf(asked: readonly Written[], answer: (text: string) => Decision): Score {
  const score = nothingAsked();
  for (const { text, intent } of asked) {
    const { is, order } = answer(text);
    const right = answerOf(intent);
    score.asked += 1;
    if (intents[intent].to.length === 0) {
      score.hasNone += 1;
      if (is === 'answer') score.wrong += 1;
      else score.unanswered += 1;
      continue;
    }
    const isRight = is !== 'none' && is !== 'nothing' && onOnePage(order[0] ?? -1, right);
    if (isRight) score.first += 1;
    if (isRight && order[0] === right) score.section += 1;
    if (is === 'answer' && !isRight) score.wrong += 1;
    if (is === 'none' || is === 'nothing') score.nothing += 1;
  }
  return score;
}

export function sum(scores: readonly Score[]): Score {
  const all = nothingAsked();
  for (const score of scores) for (const key of Object.keys(all) as (keyof Score)[]) all[key] += score[key];
  return all;
}

const share = (part: number, whole: number): string =>
  (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)).padStart(7);

export const heading = `${''.padEnd(34)} asked  first section  wrong nothing unanswered`;

/** A line of the table, in percent; the last share counts the questions without an answer that got none. */
export function line(name: string, score: Score): string {
  const answered = score.asked - score.hasNone;
  return [
    name.padEnd(34),
    String(score.asked).padStart(6),
    share(score.first, answered),
    share(score.section, answered),
    share(score.wrong, score.asked),
    share(score.nothing, answered),
    share(score.unanswered, score.hasNone).padStart(10),
  ].join('');
}
