/** What people say, from content/<language>/intents/, with the author. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '../../src/i18n/languages.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { IntentId } from '../../src/search/intents.ts';
import type { ConceptWords } from '../../src/search/model/concepts.ts';
import type { Phrasing } from '../../src/search/model/learn.ts';

/** `turn` is the phrasing's place among those of its intent and author. */
export type Written = Phrasing & { language: Language; author: string; turn: number };

const content = new URL('../../content/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, content), 'utf8'));

export const authorsOf = (language: Language): string[] =>
  readdirSync(new URL(`${language}/intents/`, content))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();

export const written: readonly Written[] = languages.flatMap((language) =>
  authorsOf(language).flatMap((author) =>
    Object.entries(read(`${language}/intents/${author}.json`) as Record<IntentId, string[]>).flatMap(
      ([intent, texts]) =>
        texts.map((text, turn) => ({ text, intent: intent as IntentId, language, author, turn })),
    ),
  ),
);

export const concepts = languages.map((language) => read(`${language}/concepts.json`) as ConceptWords);
