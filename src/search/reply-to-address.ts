/**
 * The reply to a wrong address: the number of an article, as everywhere, or pages with a similar address. What an
 * address shares with a question means nothing: `/practice-user/` does not ask about a problem of practice.
 */
import type { LookupData } from './lookup-data.ts';
import type { ReplyTo } from './reply.ts';
import { wordsOfAddress } from './words-of-address.ts';
import { folded, likeness } from './words-in.ts';

const wordsIn = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const lettersOf = (words: readonly string[]): number => words.reduce((sum, { length }) => sum + length, 0);

/** True for a slip of the fingers, or another ending. */
const isLike = (one: string, other: string): boolean => likeness(one, other) >= 0.85;

/** The share of the first words, counted in letters, that the second words have too. */
function shareOf(words: readonly string[], others: readonly string[]): number {
  if (isLike(words.join(''), others.join(''))) return 1;
  const shared = words.filter((word) => others.some((other) => isLike(word, other)));
  return lettersOf(shared) / Math.max(1, lettersOf(words));
}

/**
 * How much of the wrong address the right one must hold, and the reverse, to be shown; and how much to be the answer.
 */
const least = { ofWrong: 0.7, ofRight: 0.3, forAnswer: 0.75 };
const most = 4;

export function makeReplyToAddress({ targets, language }: LookupData, replyTo: ReplyTo): ReplyTo {
  const home = targets['page:home']?.href ?? '/';
  const pages = Object.values(targets)
    .filter(({ href }) => !href.includes('#'))
    .map((target) => ({ target, words: wordsIn(wordsOfAddress(target.href.slice(home.length), language)) }));
  return (text) => {
    const reply = replyTo(text);
    if (reply.to === 'number') return reply;
    const given = wordsIn(text);
    const near = pages
      .map(({ target, words }) => ({
        target,
        ofRight: shareOf(words, given),
        ofWrong: shareOf(given, words),
      }))
      .filter(({ ofRight, ofWrong }) => ofWrong >= least.ofWrong && ofRight >= least.ofRight)
      .sort((a, b) => b.ofRight - a.ofRight)
      .slice(0, most);
    const [first] = near;
    return {
      is: !first ? 'nothing' : first.ofRight >= least.forAnswer ? 'answer' : 'near',
      answers: near.map(({ target }) => ({ is: 'place', target })),
      to: 'question',
    };
  };
}
