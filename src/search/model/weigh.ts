/** Reads a question with the model: how likely each answer is. */
import type { Features } from './features.ts';

/** Numbers of two layers: from features to `width` numbers, from these to an answer each. */
export type Weights = {
  width: number;
  answers: number;
  /** By feature, `width` numbers each. */
  below: Float32Array;
  /** By answer, `width` numbers each. */
  above: Float32Array;
  bias: Float32Array;
};

/** What is between the layers. */
export function between({ at, much }: Features, { below, width }: Weights): Float64Array {
  const sums = new Float64Array(width);
  for (const [place, feature] of at.entries())
    for (let column = 0; column < width; column += 1)
      sums[column]! += below[feature * width + column]! * much[place]!;
  return sums;
}

/** Likelihoods of the answers, together one. */
export function likelihoods(middle: Float64Array, { above, bias, answers, width }: Weights): Float64Array {
  const sums = new Float64Array(answers);
  for (let answer = 0; answer < answers; answer += 1) {
    let sum = bias[answer]!;
    for (let column = 0; column < width; column += 1)
      sum += above[answer * width + column]! * middle[column]!;
    sums[answer] = sum;
  }
  const most = Math.max(...sums);
  let all = 0;
  for (let answer = 0; answer < answers; answer += 1) all += sums[answer] = Math.exp(sums[answer]! - most);
  return sums.map((sum) => sum / all);
}
