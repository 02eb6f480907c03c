/** Makes the model from what people say, when the site is built and when its quality is measured. */
import { answerOf, answers } from '../intents.ts';
import type { IntentId } from '../intents.ts';
import type { ConceptWords } from './concepts.ts';
import { conceptTable } from './concepts.ts';
import { featureCount, makeFeatures } from './features.ts';
import type { Packed } from './packed.ts';
import { pack } from './packed.ts';
import { train } from './train.ts';

/** Something that somebody typed, and what they came with. */
export type Phrasing = { text: string; intent: IntentId };

export function learn(phrasings: readonly Phrasing[], concepts: readonly ConceptWords[]): Packed {
  const table = conceptTable(concepts);
  const featuresOf = makeFeatures(table);
  const samples = phrasings.map(({ text, intent }) => ({
    features: featuresOf(text),
    intent: answerOf(intent),
  }));
  const weights = train(samples, { features: featureCount(table), intents: answers.length });
  return pack(weights, table);
}
