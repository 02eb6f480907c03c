/** The model as it is sent: small whole numbers, written as signs of a text. */
import { conceptsAsText, conceptsOfText } from './packed-concepts.ts';
import type { ConceptTable, KnownConcepts } from './concepts.ts';
import { placeAt, sign } from './signs.ts';
import type { SaidBy, Weights } from './weigh.ts';

export type Packed = {
  /** How many meanings there are, and which each word has. */
  concepts: number;
  meanings: string;
  /** What each feature says for each answer, and what one step of a number is worth. */
  says: string;
  step: number;
  bias: readonly number[];
};

/** A number is one of nine, two of which make a sign. */
const most = 4;
const levels = 2 * most + 1;
/** How long a step is, by the usual size of a number, and the share of a step from which a number counts. */
const stepLength = 1.75;
const countsFrom = 0.7;

/** Likelihoods of the sent model are as sure as questions of unknown authors bear out. */
const sureness = 1.1;

/** Numbers less what most answers of a feature share, which tells no answer from another: most are then nearly none. */
function fromMiddle({ says, answers }: Weights): Float32Array {
  const left = new Float32Array(says.length);
  for (let from = 0; from < says.length; from += answers) {
    const row = says.subarray(from, from + answers);
    const middle = row.slice().sort()[answers >> 1] ?? 0;
    left.set(
      row.map((number) => number - middle),
      from,
    );
  }
  return left;
}

/** Numbers of one size of step, as close as nine numbers come. */
function small(numbers: Float32Array): { whole: Int8Array; step: number } {
  const counted = numbers.filter((number) => number !== 0);
  const usual = Math.sqrt(counted.reduce((sum, number) => sum + number ** 2, 0) / (counted.length || 1));
  const length = usual * stepLength || 1;
  const whole = Int8Array.from(numbers, (number) => {
    const steps = Math.abs(number) / length;
    return steps < countsFrom ? 0 : Math.sign(number) * Math.min(most, Math.max(1, Math.round(steps)));
  });
  let along = 0;
  let squares = 0;
  for (const [place, number] of whole.entries()) {
    along += number * numbers[place]!;
    squares += number ** 2;
  }
  return { whole, step: along / (squares || 1) };
}

/** @param parts what is asked together: each counts as much as the others */
export function pack(table: ConceptTable, parts: readonly Weights[]): Packed {
  const share = sureness / parts.length;
  const { whole, step } = small(Float32Array.from(parts.flatMap((part) => [...fromMiddle(part)])));
  let says = '';
  for (let place = 0; place < whole.length; place += 2)
    says += sign((whole[place]! + most) * levels + (whole[place + 1] ?? 0) + most);
  const bias = Array.from(parts[0]?.bias ?? [], (_, answer) =>
    parts.reduce((sum, part) => sum + part.bias[answer]!, 0),
  );
  return {
    concepts: table.count,
    meanings: conceptsAsText(table),
    says,
    step: step * share,
    bias: bias.map((sum) => Math.round(sum * share * 1000) / 1000),
  };
}

/** What is sent, ready to be asked. A question asks some hundred features: only these are read, and only then. */
export function unpack({ concepts, meanings, says, step, bias }: Packed): {
  table: KnownConcepts;
  bias: Float32Array;
  said: SaidBy;
} {
  const answers = bias.length;
  return {
    table: { count: concepts, meanings: conceptsOfText(meanings) },
    bias: Float32Array.from(bias),
    said(feature) {
      const numbers = new Float32Array(answers);
      for (let answer = 0, place = feature * answers; answer < answers; answer += 1, place += 1) {
        const pair = placeAt(says, place >> 1);
        numbers[answer] = ((place % 2 === 0 ? Math.floor(pair / levels) : pair % levels) - most) * step;
      }
      return numbers;
    },
  };
}
