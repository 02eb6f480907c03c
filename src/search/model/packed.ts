/** The model as it is sent: small whole numbers, written as signs of a text. */
import type { ConceptTable } from './concepts.ts';
import { buckets } from './features.ts';
import type { Weights } from './weigh.ts';

export type Packed = {
  answers: number;
  width: number;
  /** How many meanings there are, and which each word has. */
  concepts: number;
  meanings: string;
  below: string;
  above: string;
  /** What one step of `above` and of `bias` is worth. */
  step: number;
  bias: readonly number[];
};

/** Signs that stand in JSON as they are. */
const signs = Array.from({ length: 93 }, (_, at) => String.fromCharCode(at + 33)).filter(
  (sign) => sign !== '"' && sign !== '\\',
);
const placeOf = new Map(signs.map((sign, at) => [sign, at]));
/** A number of the lower layer is one of seven, two of which make a sign; of the upper one it is two signs. */
const most = 3;
const levels = 2 * most + 1;
const upper = 4_000;

const sign = (place: number): string => signs[place] ?? '';
const two = (number: number): string => sign(Math.floor(number / signs.length)) + sign(number % signs.length);
const placeAt = (text: string, at: number): number => placeOf.get(text[at] ?? '') ?? 0;
const twoAt = (text: string, at: number): number => placeAt(text, at) * signs.length + placeAt(text, at + 1);

/** What a whole number of a column is worth: most numbers lie within three of them. */
function worth({ below, width }: Weights, column: number): number {
  let squares = 0;
  let count = 0;
  for (let place = column; place < below.length; place += width)
    if (below[place] !== 0) {
      squares += below[place]! ** 2;
      count += 1;
    }
  return (Math.sqrt(squares / Math.max(1, count)) * 2) / most || 1;
}

const whole = (number: number, limit: number): number =>
  Math.max(-limit, Math.min(limit, Math.round(number)));

export function pack(weights: Weights, table: ConceptTable): Packed {
  const { width } = weights;
  const worths = Array.from({ length: width }, (_, column) => worth(weights, column));
  const small = Array.from(weights.below, (number, place) => whole(number / worths[place % width]!, most));
  let below = '';
  for (let place = 0; place < small.length; place += 2)
    below += sign((small[place]! + most) * levels + small[place + 1]! + most);
  const above = Array.from(weights.above, (number, place) => number * worths[place % width]!);
  const step = Math.max(...above.map(Math.abs)) / upper;
  return {
    answers: weights.intents,
    width,
    concepts: table.count,
    meanings: packMeanings(table),
    below,
    above: above.map((number) => two(whole(number / step, upper) + upper)).join(''),
    step,
    bias: Array.from(weights.bias, (number) => Math.round(number * 1000) / 1000),
  };
}

/** Keys in their order, each as how far it is from the one before (four signs), and a meaning (two). */
function packMeanings({ meanings }: ConceptTable): string {
  let before = 0;
  return [...meanings]
    .sort(([a], [b]) => a - b)
    .flatMap(([key, places]) => places.map((place) => [key, place] as const))
    .map(([key, place]) => {
      const gap = key - before;
      before = key;
      return two(Math.floor(gap / signs.length)) + sign(gap % signs.length) + two(place);
    })
    .join('');
}

/** What is sent, read again. */
export function unpack(packed: Packed): { table: ConceptTable; weights: Weights } {
  const meanings = new Map<number, number[]>();
  let key = 0;
  for (let at = 0; at < packed.meanings.length; at += 5) {
    key += twoAt(packed.meanings, at) * signs.length + placeAt(packed.meanings, at + 2);
    meanings.set(key, [...(meanings.get(key) ?? []), twoAt(packed.meanings, at + 3)]);
  }
  const { width, answers } = packed;
  const below = new Float32Array((packed.concepts + buckets) * width);
  for (let at = 0; at < packed.below.length; at += 1) {
    const pair = placeAt(packed.below, at);
    below[at * 2] = Math.floor(pair / levels) - most;
    below[at * 2 + 1] = (pair % levels) - most;
  }
  const above = Float32Array.from(
    { length: answers * width },
    (_, at) => (twoAt(packed.above, at * 2) - upper) * packed.step,
  );
  const weights = { width, intents: answers, below, above, bias: Float32Array.from(packed.bias) };
  return { table: { count: packed.concepts, meanings }, weights };
}
