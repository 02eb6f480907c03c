/** Ways that were compared with the site's own on the same folds. */
import { readFileSync } from 'node:fs';
import type { Language } from '../../src/i18n/languages.ts';
import { languages } from '../../src/i18n/languages.ts';
import { answerOf, answers, noAnswer, pageOf } from '../../src/search/intents.ts';
import { makeLookUp } from '../../src/search/lookup.ts';
import type { LookupData } from '../../src/search/lookup-data.ts';
import type { Decision } from '../../src/search/model/decide.ts';
import { decide } from '../../src/search/model/decide.ts';
import { conceptTable } from '../../src/search/model/concepts.ts';
import type { PartName } from '../../src/search/model/features.ts';
import { featureCount, featuresOf, piecesOf } from '../../src/search/model/features.ts';
import type { Phrasing } from '../../src/search/model/learn.ts';
import { wordsOf } from '../../src/search/model/spelled.ts';
import { train } from '../../src/search/model/train.ts';
import { likelihoods, saidBy } from '../../src/search/model/weigh.ts';
import { concepts } from './phrasings.ts';

type Answering = (text: string, language: Language) => Decision;
export type Way = { name: string; make: (from: readonly Phrasing[]) => Answering };

const piecesIn = (text: string): string[] => wordsOf(text).flatMap(piecesOf);

/** The mean of each answer's phrasings, weighed by how rare their parts are: a text belongs to the nearest mean. */
function nearest(from: readonly Phrasing[], partsIn: (text: string) => string[]): Answering {
  const uses = new Map<string, number>();
  for (const { text } of from)
    for (const part of new Set(partsIn(text))) uses.set(part, (uses.get(part) ?? 0) + 1);
  const vectorOf = (text: string): Map<string, number> => {
    const vector = new Map<string, number>();
    for (const part of partsIn(text)) {
      const used = uses.get(part);
      if (used !== undefined) vector.set(part, (vector.get(part) ?? 0) + Math.log(from.length / used));
    }
    const length = Math.hypot(...vector.values()) || 1;
    return new Map([...vector].map(([part, much]) => [part, much / length]));
  };
  const middles = answers.map(() => new Map<string, number>());
  for (const { text, intent } of from)
    for (const [part, much] of vectorOf(text)) {
      const middle = middles[answerOf(intent)];
      middle?.set(part, (middle.get(part) ?? 0) + much);
    }
  const lengths = middles.map((middle) => Math.hypot(...middle.values()) || 1);
  return (text) => {
    const vector = vectorOf(text);
    const near = middles.map((middle, answer) => {
      let sum = 0;
      for (const [part, much] of vector) sum += much * (middle.get(part) ?? 0);
      return Math.exp((20 * sum) / (lengths[answer] ?? 1));
    });
    const all = near.reduce((sum, value) => sum + value, 0);
    return decide(near.map((value) => value / all));
  };
}

/** One part of the site's model alone, before its numbers are packed. */
function onePart(from: readonly Phrasing[], part: PartName): Answering {
  const table = conceptTable(concepts);
  const read = featuresOf[part](table);
  const samples = from.map(({ text, intent }) => ({ features: read(text), answer: answerOf(intent) }));
  const weights = train(samples, { features: featureCount(part, table), answers: answers.length });
  const said = saidBy(weights);
  return (text) => decide(likelihoods(read(text), weights.bias, said));
}

type Lists = LookupData['vocabulary'] & { questions: LookupData['phrases'] };

/** The former look-up: lists of questions, compared word by word. It learns nothing from the phrasings. */
function wordLists(): Answering {
  const data = languages.map((language): LookupData => {
    const file = new URL(`../../content/${language}/questions.json`, import.meta.url);
    const { questions, ...vocabulary } = JSON.parse(readFileSync(file, 'utf8')) as Lists;
    const targets = Object.keys(questions).map((id) => [id, { kind: '', title: '', href: id }]);
    return {
      language,
      targets: Object.fromEntries(targets) as LookupData['targets'],
      phrases: questions,
      vocabulary,
      articles: {},
      answers: [],
      phones: { android: '', iphone: '' },
      messages: [],
      words: { said: '' } as LookupData['words'],
    };
  });
  const lookUps = new Map(
    data.map((own) => [
      own.language,
      makeLookUp(
        own,
        data.filter((other) => other !== own),
      ),
    ]),
  );
  return (text, language) => {
    const [first] = lookUps.get(language)?.(text) ?? [];
    if (!first || !('target' in first)) return { is: 'none', order: [] };
    const page = pageOf(first.target.href);
    const found = answers.findIndex(({ to }) => to.some((place) => pageOf(place) === page));
    return { is: 'answer', order: [found < 0 ? noAnswer : found] };
  };
}

export const otherWays: readonly Way[] = [
  { name: 'word lists (as it was)', make: wordLists },
  { name: 'words, nearest middle (tf-idf)', make: (from) => nearest(from, wordsOf) },
  { name: 'n-grams, nearest middle (tf-idf)', make: (from) => nearest(from, piecesIn) },
  { name: 'n-grams, linear', make: (from) => onePart(from, 'spelling') },
  { name: 'meanings, linear', make: (from) => onePart(from, 'meaning') },
];
