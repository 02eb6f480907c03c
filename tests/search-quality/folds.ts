/** What is left out to be asked, while the rest is learnt from: never are both the same. */
import { languages } from '../../src/i18n/languages.ts';
import type { Written } from './phrasings.ts';
import { authorsOf, written } from './phrasings.ts';

export type Fold = { name: string; asked: Written[]; known: Written[] };

const split = (name: string, isAsked: (row: Written) => boolean): Fold => ({
  name,
  asked: written.filter(isAsked),
  known: written.filter((row) => !isAsked(row)),
});

/** One author of one language each. */
export const byAuthor = (): Fold[] =>
  languages.flatMap((language) =>
    authorsOf(language).map((author) =>
      split(`${language} ${author}`, (row) => row.language === language && row.author === author),
    ),
  );

/** A third of the phrasings of everybody. */
export const byPhrasing = (): Fold[] =>
  [0, 1, 2].map((part) => split(`part ${part + 1}`, ({ turn }) => turn % 3 === part));
