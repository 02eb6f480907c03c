/** KB numbers in any spelling: `KB2260`, `kb 2260`, `KB-2260`, `article 2260`, `artículo n.º 2260`, `2260`. */
import { distance, folded } from './words-in.ts';

const named =
  /(?:\b(?:ib)?k\s?b|\barticles?|\barticulos?|\bart\b|\bnode|\bknowledge ?base|\bbase de conocimientos?)[\s\-_./#:]*(?:n(?:\.?o|um|umber|umero|r)?(?![\p{L}]))?[\s\-_./#:]*(\d{3,5})(?!\d)/u;
const alone = /^(?:el|la|the|no?|num(?:ber|ero)?|n\.o)?[\s#(.:]*(\d{4})[\s).,?]*$/;

/** @returns the number of an article that a text names, or undefined. */
export function articleNumberIn(text: string): number | undefined {
  const plain = folded(text);
  const found = named.exec(plain) ?? alone.exec(plain);
  return found?.[1] === undefined ? undefined : Number(found[1]);
}

/** Numbers that are one slip away: a digit changed, added, left out, or two swapped. */
export const numbersNear = (number: number, known: readonly number[]): number[] =>
  known.filter((other) => other !== number && distance(String(number), String(other), 1) <= 1);
