/** The model of everything in content/, made once. */
import type { IntentId } from '../intents.ts';
import type { ConceptWords } from './concepts.ts';
import { learn } from './learn.ts';
import type { Packed } from './packed.ts';

type Texts = Record<IntentId, readonly string[]>;
const intentFiles = import.meta.glob<Texts>('/content/*/intents/*.json', { eager: true, import: 'default' });
const conceptFiles = import.meta.glob<ConceptWords>('/content/*/concepts.json', {
  eager: true,
  import: 'default',
});

let learned: Packed | undefined;

export function learnedModel(): Packed {
  learned ??= learn(
    Object.values(intentFiles).flatMap((texts) =>
      Object.entries(texts).flatMap(([intent, said]) =>
        said.map((text) => ({ text, intent: intent as IntentId })),
      ),
    ),
    Object.values(conceptFiles),
  );
  return learned;
}
