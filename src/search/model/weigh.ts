/** Reads a question with the model: how likely each intent is. */
import type { Features } from './features.ts';

/** Numbers of two layers: from features to `width` numbers, from these to an intent each. */
export type Weights = {
  width: number;
  intents: number;
  /** By feature, `width` numbers each. */
  below: Float32Array;
  /** By intent, `width` numbers each. */
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

/** Likelihoods of the intents, together one. */
export function likelihoods(middle: Float64Array, { above, bias, intents, width }: Weights): Float64Array {
  const sums = new Float64Array(intents);
  for (let intent = 0; intent < intents; intent += 1) {
    let sum = bias[intent]!;
    for (let column = 0; column < width; column += 1)
      sum += above[intent * width + column]! * middle[column]!;
    sums[intent] = sum;
  }
  const most = Math.max(...sums);
  let all = 0;
  for (let intent = 0; intent < intents; intent += 1) all += sums[intent] = Math.exp(sums[intent]! - most);
  return sums.map((sum) => sum / all);
}
