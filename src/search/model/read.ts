/** Asks the model that was fetched. */
import { conceptsIn } from './concepts.ts';
import { allFeaturesOf } from './features.ts';
import type { Packed } from './packed.ts';
import { unpack } from './packed.ts';
import { wordsOf } from './spelled.ts';
import { likelihoods } from './weigh.ts';

/** How likely each answer is; undefined where no word means anything to the model. */
export type Likely = (text: string) => Float64Array | undefined;

export function readModel(packed: Packed): Likely {
  const { table, bias, said } = unpack(packed);
  const read = allFeaturesOf(table);
  return (text) =>
    conceptsIn(wordsOf(text), table).length === 0 ? undefined : likelihoods(read(text), bias, said);
}
