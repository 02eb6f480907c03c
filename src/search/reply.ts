/**
 * The reply to a text: one mechanism for the search, the page of problems and a wrong address. A number or a message
 * is either known or unknown; the model weighs any other text, and gives an answer only when it is sure.
 */
import type { Answer, LookUp } from './lookup.ts';
import type { LookupData, TargetId } from './lookup-data.ts';
import { answers } from './intents.ts';
import type { PhoneKind } from '../devices/kinds.ts';
import type { Decision } from './model/decide.ts';
import { decide } from './model/decide.ts';
import type { Likely } from './model/read.ts';

export type Reply = {
  /** `none`: no page answers, and the places are only the nearest. `nothing`: the text was not understood. */
  is: 'answer' | 'near' | 'none' | 'nothing';
  answers: readonly Answer[];
  /** What the text is: the number of an article, words on a screen, or anything else. */
  to: 'number' | 'message' | 'question';
};
export type ReplyTo = (text: string) => Reply;

const mostAnswers = 4;
/** The fewest words of a message: a shorter text is a question that shares some words with a message. */
const few = 4;

const nothing: Decision = { is: 'nothing', order: [] };

const isNumber = ({ is }: Answer): boolean => is === 'article' || is === 'no-article';

/**
 * @param phoneOf The reader’s kind of phone, as far as it is known: the place for that kind stands first, never
 * alone.
 */
export function makeReply(
  data: LookupData,
  lookUp: LookUp,
  likely: Likely,
  phoneOf: (text: string) => PhoneKind | undefined,
): ReplyTo {
  return (text) => {
    const known = lookUp(text);
    if (known.some(isNumber)) return { is: 'answer', answers: known, to: 'number' };
    const chances = likely(text);
    const decision = chances ? decide(chances) : nothing;
    const phone = phoneOf(text);
    const placesOf = (answer: number): TargetId[] => {
      const places = data.answers[answer] ?? [];
      // Such an answer has one place for each kind of phone, in the order of the kinds.
      const isTurned =
        answers[answer]?.isByPhone && phone !== undefined && Object.keys(data.phones).indexOf(phone) > 0;
      return isTurned ? [...places].reverse() : [...places];
    };
    const shown = decision.is === 'answer' ? decision.order.slice(0, 1) : decision.order;
    const weighed = shown
      .flatMap(placesOf)
      .flatMap((place) =>
        data.targets[place] ? [{ is: 'place' as const, target: data.targets[place] }] : [],
      );
    const [first] = known;
    const isLong = text.trim().split(/\s+/).length > few;
    // An answer on which the lists and the model agree is sure, too.
    const agreed = first !== undefined && 'target' in first && samePage(first, weighed[0]);
    const isMessage =
      first?.is === 'message' && (first.isWhole ?? (agreed || (isLong && decision.is !== 'answer')));
    if (isMessage && !decision.isUrgent)
      return {
        is: 'answer',
        answers: distinct([...known, ...weighed]).slice(0, mostAnswers),
        to: 'message',
      };
    const isKnown = decision.is === 'nothing' ? known.length > 0 : decision.is === 'near' && agreed;
    const is = isKnown ? 'answer' : decision.is;
    return {
      is,
      answers: distinct([...weighed, ...(is === 'near' || decision.is === 'nothing' ? known : [])]).slice(
        0,
        mostAnswers,
      ),
      to: 'question',
    };
  };
}

const hrefOf = (answer: Answer | undefined): string =>
  answer && 'target' in answer ? answer.target.href : '';

const samePage = (one: Answer, other: Answer | undefined): boolean =>
  hrefOf(one).split('#')[0] === hrefOf(other).split('#')[0];

const distinct = (answers: readonly Answer[]): Answer[] =>
  answers.filter((answer, at) => answers.findIndex((earlier) => hrefOf(earlier) === hrefOf(answer)) === at);
