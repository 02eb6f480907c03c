/** Folds: the part that is left out is asked, and the rest is learned from, so that the two never overlap. */
import { languages } from '../../src/i18n/languages.ts';
import type { Written } from './phrasings.ts';
import { authorsOf, written } from './phrasings.ts';

export type Fold = { name: string; asked: Written[]; known: Written[] };

const split = (name: string, isAsked: (row: Written) => boolean): Fold => ({
  name,
  asked: written.filter(isAsked),
  known: written.filter((row) => !isAsked(row)),
});

/** Each fold leaves out one author in one language. */
export const byAuthor = (): Fold[] =>
  languages.flatMap((language) =>
    authorsOf(language).map((author) =>
      split(`${language} ${author}`, (row) => row.language === language && row.author === author),
    ),
  );

/** Each fold leaves out a third of everybody's phrasings. */
export const byPhrasing = (): Fold[] =>
  [0, 1, 2].map((part) => split(`part ${part + 1}`, ({ turn }) => turn % 3 === part));
