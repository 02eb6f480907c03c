/** Reads a question with the model and gives the likelihood of each answer. */
import type { Features } from './features.ts';

/** The numbers of two layers: from features to `width` numbers, and from these to one number for each answer. */
export type Weights = {
  width: number;
  answers: number;
  /** `width` numbers for each feature. */
  below: Float32Array;
  /** `width` numbers for each answer. */
  above: Float32Array;
  bias: Float32Array;
};

/** The values between the layers. */
export function between({ at, much }: Features, { below, width }: Weights): Float64Array {
  const sums = new Float64Array(width);
  for (const [place, feature] of at.entries())
    for (let column = 0; column < width; column += 1)
      sums[column]! += below[feature * width + column]! * much[place]!;
  return sums;
}

/** The likelihoods of the answers, which add up to one. */
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
