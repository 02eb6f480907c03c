/**
 * Learns from phrasings which answer a text asks for: one layer, by gradient descent whose step shrinks where much was
 * learned already (AdaGrad). Runs when the site is built, and gives the same numbers each time.
 */
import type { Features } from './features.ts';
import type { Weights } from './weigh.ts';
import { likelihoods, saidBy } from './weigh.ts';

export type Sample = { features: Features; answer: number };
export type Size = { features: number; answers: number };

/** Found by leaving authors out (`npm run search-quality`): what learns less by heart guesses better. */
const settings = { epochs: 16, step: 0.3, keepSmall: 3e-4, leaveOut: 0.5 };

/** Numbers from 0 to 1 that only look like chance. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return state / 0x7f_ff_ff_ff;
  };
}

/** Numbers that are moved toward less error, each by a step of its own: as many as there are slopes, from a place on. */
function learner(numbers: Float32Array): (from: number, slopes: Float64Array, much: number) => void {
  const { step, keepSmall } = settings;
  const moved = new Float32Array(numbers.length).fill(1e-3);
  return (from, slopes, much) => {
    for (let at = 0; at < slopes.length; at += 1) {
      const bent = slopes[at]! * much + keepSmall * numbers[from + at]!;
      moved[from + at]! += bent * bent;
      numbers[from + at]! -= (step * bent) / Math.sqrt(moved[from + at]!);
    }
  };
}

export function train(samples: readonly Sample[], { features, answers }: Size): Weights {
  const weights: Weights = {
    answers,
    says: new Float32Array(features * answers),
    bias: new Float32Array(answers),
  };
  const said = saidBy(weights);
  const moveSays = learner(weights.says);
  const moveBias = learner(weights.bias);
  const next = chance(7);
  const order = [...samples];

  function learn({ features: all, answer: right }: Sample): void {
    // Some features are left out each time, so that none is relied on alone.
    const kept = all.at.flatMap((_, place) => (next() < settings.leaveOut ? [] : [place]));
    const given = { at: kept.map((place) => all.at[place]!), much: kept.map((place) => all.much[place]!) };
    const slopes = likelihoods(given, weights.bias, said);
    slopes[right]! -= 1;
    moveBias(0, slopes, 1);
    for (const [place, feature] of given.at.entries())
      moveSays(feature * answers, slopes, given.much[place]!);
  }

  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(next() * (last + 1));
      [order[last], order[other]] = [order[other]!, order[last]!];
    }
    order.forEach(learn);
  }
  return weights;
}
