/** Makes the model from what people say, at build time and when its quality is measured. */
import { answerOf, answers } from '../intents.ts';
import type { IntentId } from '../intents.ts';
import type { ConceptWords } from './concepts.ts';
import { conceptTable } from './concepts.ts';
import { featureCount, featuresOf, partNames } from './features.ts';
import type { Packed } from './packed.ts';
import { pack } from './packed.ts';
import { train } from './train.ts';

/** A text that somebody typed, and the intent behind it. */
export type Phrasing = { text: string; intent: IntentId };

/** Each part learns by itself: together, one would leave to the other what it could say too. */
export function learn(phrasings: readonly Phrasing[], concepts: readonly ConceptWords[]): Packed {
  const table = conceptTable(concepts);
  const parts = partNames.map((part) => {
    const read = featuresOf[part](table);
    const samples = phrasings.map(({ text, intent }) => ({ features: read(text), answer: answerOf(intent) }));
    return train(samples, { features: featureCount(part, table), answers: answers.length });
  });
  return pack(table, parts);
}
