/**
 * The look-up before the search: KB numbers, messages and questions are known beforehand, so their answer is exact
 * and comes first. A full-text search cannot give it: such a search takes 2260 for the beginning of a longer number,
 * and finds nothing for a message with a typing error.
 */
import type { Language } from '../i18n/languages.ts';
import { makeArticleNumberIn, numbersNear } from './article-number.ts';
import { bare, filled } from './hits.ts';
import type { LookupData, Target, TargetId } from './lookup-data.ts';
import { likeness as likenessOf, makeReader } from './words-in.ts';

export type Answer =
  | { is: 'article'; number: number; target: Target }
  | { is: 'no-article'; number: number }
  | {
      is: 'message';
      target: Target;
      said: string;
      quoted: string;
      language: Language;
      more?: string;
      /** The text holds nearly the whole message, not just a few words of it. */
      isWhole?: true;
    }
  | { is: 'place'; target: Target };

export type LookUp = (text: string) => Answer[];

/** Longest text that the look-up reads, in characters: about a screen. */
const longest = 600;
const mostAnswers = 4;
/** The share of a message or question that counts as the whole, and the fewest words of a message. */
const nearlyWhole = 0.78;
const fewestWords = 2;

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The highest number that any of the things has; 0 where none has more. */
function highest<Thing>(things: readonly Thing[], numberOf: (thing: Thing) => number): number {
  let most = 0;
  for (const thing of things) most = Math.max(most, numberOf(thing));
  return most;
}

type Candidate = {
  target: TargetId;
  words: readonly string[];
  message?: { said: string; quoted: string; language: Language; more: string | undefined };
  /** The candidate is the message itself, not the site's words about it. */
  isSaid?: true;
};
type Hit = { candidate: Candidate; ofCandidate: number; ofText: number; matched: number; score: number };

/** @param others The data of other languages: a message may come in any language. */
export function makeLookUp(data: LookupData, others: readonly LookupData[] = []): LookUp {
  const all = [data, ...others];
  const vocabularies = all.map(({ vocabulary }) => vocabulary);
  const reader = makeReader(vocabularies);
  const articleNumberIn = makeArticleNumberIn(vocabularies);
  const candidates: Candidate[] = all.flatMap(({ language, messages, phrases, targets, words }) => [
    ...messages.flatMap(({ target, said, more }, place) => {
      const quoted = filled(words.said, 'text', bare(said));
      const message = { said, quoted, language, more: data.messages[place]?.more };
      return [
        { target, words: reader.words(said), message, isSaid: true as const },
        ...(more === undefined ? [] : [{ target, words: reader.words(more), message }]),
      ];
    }),
    ...Object.entries(phrases).flatMap(([target, asked]) =>
      // Readers ask for a page of the site by their own words for it, and for other places also by the title.
      [...asked, ...(target.startsWith('page') ? [] : [targets[target as TargetId]?.title ?? ''])].map(
        (phrase) => ({ target: target as TargetId, words: reader.words(phrase) }),
      ),
    ),
  ]);

  /** By known word, in how many candidates it stands. */
  const uses = new Map<string, number>();
  for (const { words } of candidates)
    for (const word of new Set(words)) uses.set(word, (uses.get(word) ?? 0) + 1);
  /** A rare word tells more than a word that stands everywhere. */
  const weightOf = (word: string): number => Math.log(1 + candidates.length / (uses.get(word) ?? 0.5));
  const vocabulary = [...uses.keys()];
  const weights = vocabulary.map(weightOf);
  const placeOf = new Map(vocabulary.map((word, place) => [word, place]));
  /** Each candidate with its distinct words, as places in the vocabulary. */
  const weighed = candidates.map((candidate) => {
    const places = [...new Set(candidate.words)].map((word) => placeOf.get(word)!);
    return { candidate, places, weight: sumOf(places.map((place) => weights[place]!)) || 1 };
  });
  /** A known word is no slip of another: "phone" is not "iphone". Its beginning and other endings still count. */
  const likeness = (given: string, known: string): number =>
    given === known || !uses.has(given) || given.slice(0, 3) === known.slice(0, 3)
      ? likenessOf(given, known)
      : 0;

  /** The likeness of a word to each word of the vocabulary. */
  const likenessesOf = (word: string): Float64Array =>
    Float64Array.from(vocabulary, (known) => likeness(word, known));

  function hitsFor(text: string): Hit[] {
    const meant = reader.words(text).map((word) => (uses.has(word) ? word : (reader.meant(word) ?? word)));
    const given = [...new Set(meant)]
      .map((word) => ({ word, weight: weightOf(word), like: likenessesOf(word) }))
      .filter(({ word, like }) => like.some((much) => much > 0) || !reader.saysNothing(word));
    if (given.length === 0) return [];
    const all = sumOf(given.map(({ weight }) => weight));
    /** By word of the vocabulary, the highest likeness of any given word. */
    const most = vocabulary.map((_, place) => highest(given, ({ like }) => like[place]!));
    return weighed.flatMap(({ candidate, places, weight }) => {
      const found = places.reduce((sum, place) => sum + weights[place]! * most[place]!, 0);
      if (found === 0) return [];
      const best = given.map(({ like }) => highest(places, (place) => like[place]!));
      const ofText = given.reduce((sum, word, at) => sum + word.weight * best[at]!, 0) / all;
      const matched = best.filter((value) => value > 0).length;
      const ofCandidate = found / weight;
      return [{ candidate, ofCandidate, ofText, matched, score: (ofCandidate + ofText) / 2 }];
    });
  }

  /** A message may be given in part; a question must be there nearly whole, among whatever else the text says. */
  const counts = ({ candidate, ofCandidate, ofText, matched }: Hit): boolean =>
    (ofCandidate >= nearlyWhole && ofText >= 0.3) ||
    (candidate.message !== undefined && ofText >= 0.75 && matched >= 2 && ofCandidate >= 0.22);

  function knownAnswers(text: string): (readonly [TargetId, Answer])[] {
    const every = [...hitsFor(text)].sort((a, b) => b.score - a.score);
    const sure = every.filter(counts);
    // Without a sure hit, near hits still give the reader something.
    const isNear = ({ ofCandidate, ofText, score }: Hit): boolean =>
      ofText >= 0.4 && ofCandidate >= 0.5 && score >= 0.5;
    const hits = sure.length > 0 ? sure : every.filter(isNear);
    const answers = new Map<TargetId, Answer>();
    for (const hit of hits) {
      const { candidate, score, ofText } = hit;
      const target = data.targets[candidate.target];
      const known = answers.get(candidate.target);
      // Words on a screen tell more than a question of other readers.
      const better = known?.is === 'place' && candidate.isSaid && ofText >= 0.75;
      const behind = (hits[0]?.score ?? 0) - score;
      if (!target || behind > (better ? 0.4 : 0.25)) continue;
      if (!known || better) answers.set(candidate.target, answerOf(hit, target));
    }
    return [...answers];
  }

  function answerOf({ candidate: { message, words }, ofCandidate }: Hit, target: Target): Answer {
    if (!message) return { is: 'place', target };
    const { more, ...said } = message;
    const isWhole = ofCandidate >= nearlyWhole && words.length >= fewestWords;
    return {
      is: 'message',
      target,
      ...said,
      ...(more !== undefined && { more }),
      ...(isWhole && { isWhole }),
    };
  }

  function articleAnswers(number: number): Answer[] {
    const answer = (known: number): Answer[] => {
      const target = data.targets[data.articles[String(known)] ?? 'kb:'];
      return target ? [{ is: 'article', number: known, target }] : [];
    };
    const exact = answer(number);
    if (exact.length > 0) return exact;
    const known = Object.keys(data.articles).map(Number);
    return [{ is: 'no-article', number }, ...numbersNear(number, known).flatMap(answer)];
  }

  return (text) => {
    const given = text.slice(0, longest);
    const number = articleNumberIn(given);
    if (number !== undefined) {
      // A reader may paste a whole message that names an article ("To change phones, see KB3073"): the message then
      // comes first.
      const isPasted = reader.words(given).length > 6;
      const said = isPasted
        ? knownAnswers(given).flatMap(([, answer]) => (answer.is === 'message' ? [answer] : []))
        : [];
      return [...said.slice(0, 1), ...articleAnswers(number)].slice(0, mostAnswers);
    }
    return knownAnswers(given)
      .slice(0, mostAnswers)
      .map(([, answer]) => answer);
  };
}
