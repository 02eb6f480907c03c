/**
 * The words of a step, from content/<language>/steps/. They stand once for all journeys that have the step, in
 * <step>.mdx. What is said otherwise on one kind of device, for one purpose or in one guide stands in a file of the
 * same name in a folder called after it, which says only what differs: the rest comes from the more general files.
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
    /** One sentence without a full stop: what to do. */
    do?: string | undefined;
    /** Under the figure. */
    caption?: string | undefined;
  };
  /** What follows. */
  body?: string | undefined;
};

export type StepWords<File extends WordsFile> = {
  name: string;
  where: string;
  do: readonly Piece[];
  caption: string | undefined;
  /** The file whose body the step has. */
  then: File;
};

/** Where words of a step may stand, below content/<language>/steps/ and without ending; the most particular first. */
export const pathsOf = ({ id, purpose }: Journey, step: Step): string[] =>
  [id, `${purpose}-${step.on}`, purpose, step.on].map((folder) => `${folder}/${step.id}`).concat(step.id);

/**
 * @param find the file at such a path, or undefined
 * @throws with the paths there may be, where something of the words is nowhere
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
