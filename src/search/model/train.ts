/**
 * Learns from phrasings which answer a text asks for: two layers, trained by gradient descent whose step shrinks
 * where much has been learned already (AdaGrad). The training runs at build time and gives the same numbers each
 * time.
 */
import type { Features } from './features.ts';
import type { Weights } from './weigh.ts';
import { between, likelihoods } from './weigh.ts';

export type Sample = { features: Features; answer: number };
export type Size = { features: number; answers: number; width: number };

/** Values found by leaving authors out (`npm run search-quality`): a model that learns less by heart guesses better. */
const settings = { epochs: 16, step: 0.1, keepSmall: 1e-3, leaveOut: 0.25 };

/** Pseudo-random numbers from 0 to 1, the same for each seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return state / 0x7f_ff_ff_ff;
  };
}

/** Numbers that training moves toward less error, each by a step of its own. */
function learner(numbers: Float32Array): (place: number, slope: number) => void {
  const moved = new Float32Array(numbers.length).fill(1e-3);
  return (place, slope) => {
    const bent = slope + settings.keepSmall * numbers[place]!;
    moved[place]! += bent * bent;
    numbers[place]! -= (settings.step * bent) / Math.sqrt(moved[place]!);
  };
}

export function train(samples: readonly Sample[], { features, answers, width }: Size): Weights {
  const { epochs, leaveOut } = settings;
  const first = chance(3);
  const some = (count: number, spread: number): Float32Array =>
    Float32Array.from({ length: count }, () => (first() - 0.5) * spread);
  const weights: Weights = {
    width,
    answers,
    below: some(features * width, 0.2),
    above: some(answers * width, 0.5),
    bias: new Float32Array(answers),
  };
  const moveBelow = learner(weights.below);
  const moveAbove = learner(weights.above);
  const moveBias = learner(weights.bias);
  const next = chance(7);
  const order = [...samples];

  function learn({ features: all, answer: right }: Sample): void {
    // Each round leaves out some features, so that the model relies on none alone.
    const kept = all.at.flatMap((_, place) => (next() < leaveOut ? [] : [place]));
    const given = { at: kept.map((place) => all.at[place]!), much: kept.map((place) => all.much[place]!) };
    const middle = between(given, weights);
    const slopes = likelihoods(middle, weights);
    slopes[right]! -= 1;
    const back = new Float64Array(width);
    for (let answer = 0; answer < answers; answer += 1) {
      const slope = slopes[answer]!;
      for (let column = 0; column < width; column += 1) {
        const place = answer * width + column;
        back[column]! += slope * weights.above[place]!;
        moveAbove(place, slope * middle[column]!);
      }
      moveBias(answer, slope);
    }
    for (const [at, feature] of given.at.entries())
      for (let column = 0; column < width; column += 1)
        moveBelow(feature * width + column, back[column]! * given.much[at]!);
  }

  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(next() * (last + 1));
      [order[last], order[other]] = [order[other]!, order[last]!];
    }
    order.forEach(learn);
  }
  // A feature without a sample would keep its random start, which means nothing: it is set to zero.
  const seen = new Set(samples.flatMap((sample) => sample.features.at));
  for (let feature = 0; feature < features; feature += 1)
    if (!seen.has(feature)) weights.below.fill(0, feature * width, (feature + 1) * width);
  return weights;
}
