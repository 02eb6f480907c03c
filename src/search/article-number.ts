/** KB numbers in any spelling: `KB2260`, `kb 2260`, `KB-2260`, `article 2260`, `artículo n.º 2260`, `2260`. */
import type { Vocabulary } from './words-in.ts';
import { distance, folded } from './words-in.ts';

/** What stands before a number: how a language calls articles and numbers, and words such as "the". */
type NumberWords = Pick<Vocabulary, 'article' | 'number' | 'stop'>;

/** Words of addresses, which are English on every page. */
const ofAddresses: NumberWords = {
  article: 'article, articles, node, knowledge base, knowledgebase',
  number: 'no',
  stop: '',
};

const oneOf = (lists: readonly string[]): string =>
  folded(lists.join(','))
    .split(',')
    .map((word) => word.trim().replaceAll('.', '[.]?'))
    .join('|');

/**
 * @param languages how readers may call an article, besides KB
 * @returns a function that finds the number of an article that a text names, if it names one
 */
export function makeArticleNumberIn(languages: readonly NumberWords[]): (text: string) => number | undefined {
  const every = [ofAddresses, ...languages];
  const gap = String.raw`[\s\-_./#:]*`;
  const numbers = `(?:(?:${oneOf(every.map(({ number }) => number))})(?!\\p{L}))?`;
  const named = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?:ib)?k\s?b|${oneOf(every.map(({ article }) => article))})${gap}${numbers}${gap}(\d{3,5})(?!\d)`,
    'u',
  );
  const alone = new RegExp(String.raw`^(?:(\p{L}+)\s)??${numbers}[\s#(.:]*(\d{4})[\s).,?]*$`, 'u');
  const stop = new Set(every.flatMap((words) => folded(words.stop).split(' ')));
  return (text) => {
    const plain = folded(text);
    const [, before = '', number] = alone.exec(plain) ?? [];
    const isAlone = before === '' || stop.has(before);
    const found = named.exec(plain)?.[1] ?? (isAlone ? number : undefined);
    return found === undefined ? undefined : Number(found);
  };
}

/** Of an address, or of one long word: the same in every language. */
export const articleNumberIn = makeArticleNumberIn([]);

/** Numbers that are one slip away: a digit changed, added, left out, or two swapped. */
export const numbersNear = (number: number, known: readonly number[]): number[] =>
  known.filter((other) => other !== number && distance(String(number), String(other), 1) <= 1);
