/** The site's own model, made from some phrasings and asked of others. */
import type { Decision } from '../../src/search/model/decide.ts';
import { decide } from '../../src/search/model/decide.ts';
import { makeFeatures } from '../../src/search/model/features.ts';
import type { Phrasing } from '../../src/search/model/learn.ts';
import { learn } from '../../src/search/model/learn.ts';
import { unpack } from '../../src/search/model/packed.ts';
import { between, likelihoods } from '../../src/search/model/weigh.ts';
import { concepts } from './phrasings.ts';

/** How likely each answer is, by the model as it is sent. */
export function likelyByOurs(from: readonly Phrasing[]): (text: string) => Float64Array {
  const { table, weights } = unpack(learn(from, concepts));
  const featuresOf = makeFeatures(table);
  return (text) => likelihoods(between(featuresOf(text), weights), weights);
}

export function ours(from: readonly Phrasing[]): (text: string) => Decision {
  const likely = likelyByOurs(from);
  return (text) => decide(likely(text));
}
