/** The model as the page gets it: small whole numbers, written as characters of a text. */
import { conceptFromText, conceptsAsText } from './packed-concepts.ts';
import type { ConceptTable } from './concepts.ts';
import type { PartName } from './features.ts';
import { placeAt, sign } from './signs.ts';
import type { Weights } from './weigh.ts';

export type PackedPart = {
  width: number;
  below: string;
  above: string;
  /** The value of one step of `above`. */
  step: number;
  bias: readonly number[];
};
export type Packed = {
  /** The number of meanings, and the meanings of each word. */
  concepts: number;
  meanings: string;
  parts: Record<PartName, PackedPart>;
};

/**
 * A number of the lower layer is one of five, and two such numbers make one character; a number of the upper layer is
 * one character.
 */
const most = 2;
const levels = 2 * most + 1;
const upper = 45;

/** The value of one step in a column: most numbers lie within two steps. */
function worth({ below, width }: Weights, column: number): number {
  let squares = 0;
  let count = 0;
  for (let place = column; place < below.length; place += width)
    if (below[place] !== 0) {
      squares += below[place]! ** 2;
      count += 1;
    }
  return (Math.sqrt(squares / Math.max(1, count)) * 1.8) / most || 1;
}

const whole = (number: number, limit: number): number =>
  Math.max(-limit, Math.min(limit, Math.round(number)));

function packPart(weights: Weights): PackedPart {
  const { width } = weights;
  const worths = Array.from({ length: width }, (_, column) => worth(weights, column));
  const small = Array.from(weights.below, (number, place) => whole(number / worths[place % width]!, most));
  let below = '';
  for (let place = 0; place < small.length; place += 2)
    below += sign((small[place]! + most) * levels + small[place + 1]! + most);
  const above = Array.from(weights.above, (number, place) => number * worths[place % width]!);
  const step = Math.max(...above.map(Math.abs)) / upper;
  return {
    width,
    below,
    above: above.map((number) => sign(whole(number / step, upper) + upper)).join(''),
    step,
    bias: Array.from(weights.bias, (number) => Math.round(number * 1000) / 1000),
  };
}

export const pack = (table: ConceptTable, { meaning, spelling }: Record<PartName, Weights>): Packed => ({
  concepts: table.count,
  meanings: conceptsAsText(table),
  parts: { meaning: packPart(meaning), spelling: packPart(spelling) },
});

function unpackPart({ width, below: lower, above, step, bias }: PackedPart): Weights {
  const below = new Float32Array(lower.length * 2);
  for (let at = 0; at < lower.length; at += 1) {
    const pair = placeAt(lower, at);
    below[at * 2] = Math.floor(pair / levels) - most;
    below[at * 2 + 1] = (pair % levels) - most;
  }
  return {
    width,
    answers: bias.length,
    below,
    above: Float32Array.from({ length: bias.length * width }, (_, at) => (placeAt(above, at) - upper) * step),
    bias: Float32Array.from(bias),
  };
}

/** Reads the packed model back. */
export const unpack = ({
  concepts,
  meanings,
  parts,
}: Packed): { table: ConceptTable; weights: Record<PartName, Weights> } => ({
  table: { count: concepts, meanings: conceptFromText(meanings) },
  weights: { meaning: unpackPart(parts.meaning), spelling: unpackPart(parts.spelling) },
});
