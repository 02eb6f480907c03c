/** The steps of a journey with their words, for a page at build time. */
import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import type { Language } from '../i18n/languages.ts';
import type { Journey, Step } from '../journeys/journey.ts';
import { allSteps } from '../journeys/steps.ts';
import type { StepWords } from './step-words.ts';
import { wordsOf } from './step-words.ts';

type File = CollectionEntry<'steps'>;

/** @returns a function that finds a file of content/<language>/steps/ by its path, without extension. */
export async function stepFiles(language: Language): Promise<(path: string) => File | undefined> {
  const files = new Map((await getCollection('steps')).map((file) => [file.id, file]));
  return (path) => files.get(`${language}/${path}`);
}

/** @throws if a step lacks words in this language. */
export async function wordsOfSteps(
  language: Language,
  journey: Journey,
): Promise<{ step: Step; words: StepWords<File> }[]> {
  const find = await stepFiles(language);
  return allSteps(journey).map((step) => ({ step, words: wordsOf(language, find, journey, step) }));
}
