/** KB numbers in any spelling: `KB2260`, `kb 2260`, `KB-2260`, `article 2260`, `artículo n.º 2260`, `2260`. */
import type { Vocabulary } from './words-in.ts';
import { distance, folded } from './words-in.ts';

/** The words before a number: how a language calls articles and numbers, and words such as "the". */
type NumberWords = Pick<Vocabulary, 'article' | 'number' | 'stop'>;

/** Addresses use English in every language. */
const ofAddresses: NumberWords = { article: 'articles?|node', number: 'no', stop: 'no' };

/**
 * @param languages How readers may call an article, besides KB.
 * @returns a function that finds the article number in a text, if there is one.
 */
export function makeArticleNumberIn(languages: readonly NumberWords[]): (text: string) => number | undefined {
  const anyOf = (key: keyof NumberWords): string =>
    folded([ofAddresses, ...languages].map((words) => words[key]).join('|'));
  const gap = String.raw`[\s\-_./#:]*`;
  const numbers = `(?:(?:${anyOf('number')})(?!\\p{L}))?`;
  const named = new RegExp(
    `(?:^|[^\\p{L}\\p{N}])(?:(?:ib)?k\\s?b|${anyOf('article')})${gap}${numbers}${gap}(\\d{3,5})(?!\\d)`,
    'u',
  );
  const alone = new RegExp(
    `^(?:(?:${anyOf('stop').replaceAll(' ', '|')})\\s)?${numbers}[\\s#(.:]*(\\d{4})[\\s).,?]*$`,
    'u',
  );
  return (text) => {
    const plain = folded(text);
    const number = (named.exec(plain) ?? alone.exec(plain))?.[1];
    return number === undefined ? undefined : Number(number);
  };
}

/** For an address, or one long word: these are the same in every language. */
export const articleNumberIn = makeArticleNumberIn([]);

/** The known numbers one slip away: a digit changed, added or left out, or two digits swapped. */
export const numbersNear = (number: number, known: readonly number[]): number[] =>
  known.filter((other) => other !== number && distance(String(number), String(other), 1) <= 1);
