/** Asks the fetched model. */
import { conceptsIn } from './concepts.ts';
import { featuresOf } from './features.ts';
import type { Packed } from './packed.ts';
import { unpack } from './packed.ts';
import { wordsOf } from './spelled.ts';
import { between, likelihoods } from './weigh.ts';

/** The likelihood of each answer; undefined when the model knows no word of the text. */
export type Likely = (text: string) => Float64Array | undefined;

export function readModel(packed: Packed): Likely {
  const { table, weights } = unpack(packed);
  const parts = (['meaning', 'spelling'] as const).map((part) => {
    const read = featuresOf[part](table);
    return (text: string) => likelihoods(between(read(text), weights[part]), weights[part]);
  });
  return (text) => {
    if (conceptsIn(wordsOf(text), table).length === 0) return undefined;
    const [one, other] = parts.map((part) => part(text));
    // The mean favors answers that both parts hold likely.
    const both = one!.map((value, answer) => Math.sqrt(value * other![answer]!));
    const all = both.reduce((sum, value) => sum + value, 0);
    return both.map((value) => value / all);
  };
}
