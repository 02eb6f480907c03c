/** Reads a question with the model: how likely each answer is. */
import type { Features } from './features.ts';

/** What each feature says for each answer. */
export type Weights = {
  answers: number;
  /** By feature, a number for each answer. */
  says: Float32Array;
  bias: Float32Array;
};

/** Likelihoods of the answers, together one. */
export function likelihoods({ at, much }: Features, { says, bias, answers }: Weights): Float64Array {
  const sums = Float64Array.from(bias);
  for (const [place, feature] of at.entries()) {
    const from = feature * answers;
    const amount = much[place]!;
    for (let answer = 0; answer < answers; answer += 1) sums[answer]! += says[from + answer]! * amount;
  }
  const most = Math.max(...sums);
  let all = 0;
  for (let answer = 0; answer < answers; answer += 1) all += sums[answer] = Math.exp(sums[answer]! - most);
  return sums.map((sum) => sum / all);
}
