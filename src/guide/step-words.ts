/**
 * The words of a step, from content/<language>/steps/. <step>.mdx holds the words once for all journeys that
 * have the step. Words that differ on one kind of device, for one purpose or in one guide are in a file of
 * the same name, in a folder named after the device, purpose or guide. Such a file says only what differs:
 * the rest comes from the more general files.
 */
import type { Language } from '../i18n/languages.ts';
import type { Journey, Step } from '../journeys/journey.ts';
import type { Piece } from './do-sentence.ts';
import { piecesOf } from './do-sentence.ts';

/** A file of content/<language>/steps/. */
export type WordsFile = {
  data: {
    /** Short, for the rail. */
    name?: string | undefined;
    /** On which device and screen. */
    where?: string | undefined;
    /** What to do, in one sentence without a period. */
    do?: string | undefined;
    /** Under the figure. */
    caption?: string | undefined;
  };
  /** What to expect then. */
  body?: string | undefined;
};

export type StepWords<File extends WordsFile> = {
  name: string;
  where: string;
  do: readonly Piece[];
  caption: string | undefined;
  /** The file that the step takes its body from. */
  then: File;
};

/** Paths of a step's words below content/<language>/steps/, without extension, the most specific first. */
export function pathsOf({ id, cast, facets }: Journey, step: Step): string[] {
  const kind = cast[step.on] ?? cast.phone;
  const purpose = facets?.purpose ?? (cast.oldPhone ? 'move' : undefined);
  const ofPurpose = purpose ? [`${purpose}-${kind}`, purpose] : [];
  return [id, ...ofPurpose, kind].map((folder) => `${folder}/${step.id}`).concat(step.id);
}

/**
 * @param find gives the file at such a path, or undefined
 * @throws if a part of the words is in none of the files, with the paths to write it at
 */
export function wordsOf<File extends WordsFile>(
  language: Language,
  find: (path: string) => File | undefined,
  journey: Journey,
  step: Step,
): StepWords<File> {
  const files = pathsOf(journey, step).flatMap((path) => find(path) ?? []);
  const there = <Value>(key: string, value: Value | undefined): Value => {
    if (value) return value;
    const paths = pathsOf(journey, step).map((path) => `${path}.mdx`);
    throw new Error(
      `The step "${step.id}" of ${journey.id} has no "${key}". Write it in content/${language}/steps/, in one of ${paths.join(', ')}.`,
    );
  };
  const said = (key: keyof WordsFile['data']) => files.map(({ data }) => data[key]).find((text) => text);
  return {
    name: there('name', said('name')),
    where: there('where', said('where')),
    do: piecesOf(there('do', said('do'))),
    caption: said('caption'),
    then: there(
      'body',
      files.find(({ body }) => body?.trim()),
    ),
  };
}
