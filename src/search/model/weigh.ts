/** Reads a question with the model: how likely each answer is. */
import type { Features } from './features.ts';

/** What each feature says for each answer. */
export type Weights = {
  answers: number;
  /** By feature, a number for each answer. */
  says: Float32Array;
  bias: Float32Array;
};

/** What a feature says: a number for each answer. */
export type SaidBy = (feature: number) => Float32Array;

export const saidBy =
  ({ says, answers }: Weights): SaidBy =>
  (feature) =>
    says.subarray(feature * answers, (feature + 1) * answers);

/** Likelihoods of the answers, together one. */
export function likelihoods({ at, much }: Features, bias: Float32Array, said: SaidBy): Float64Array {
  const sums = Float64Array.from(bias);
  const answers = bias.length;
  for (const [place, feature] of at.entries()) {
    const says = said(feature);
    const amount = much[place]!;
    for (let answer = 0; answer < answers; answer += 1) sums[answer]! += says[answer]! * amount;
  }
  const most = Math.max(...sums);
  let all = 0;
  for (let answer = 0; answer < answers; answer += 1) all += sums[answer] = Math.exp(sums[answer]! - most);
  return sums.map((sum) => sum / all);
}
