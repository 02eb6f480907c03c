/**
 * How content/<language>/wording.json sets the checks of a language's words. Texts in it are regular expressions
 * without flags, except examples and reasons.
 */
import { existsSync, readFileSync } from 'node:fs';
import { languages } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';

/** What must not be written, and why. */
type Never = Readonly<Record<string, string>>;

export type Term = {
  /** The term in this language. */
  is: string;
  /** No known page of IBKR's in this language has the term: the choice is ours. */
  ours?: true;
  /** Whole words that must not replace the term, in any case. */
  never?: Never;
  /** Words that must not replace the term in this case. */
  neverWritten?: Never;
};

export type Wording = {
  /** The most words of a sentence. */
  sentence: { words: number };
  /** The name of a formula in readability.ts, and its limit. */
  readability: { formula: string; limit: number };
  quotes: { right: string; wrong: string };
  /** What must open for each closing mark: `¿` for `?`. */
  pairs?: Readonly<Record<string, string>>;
  /** The forms of address that are not ours, in a language that has several. */
  formOfAddress?: {
    /** Whole words, anywhere. */
    wrong: string;
    /** Whole words that are an order at the start of a clause. */
    wrongAtStart: string;
    /** Where such a word is no order, and whose act it names. */
    but: Readonly<Record<string, string>>;
    why: string;
  };
  articles: {
    /** The words that open any unconfirmed statement. */
    doubt: string;
    /** Advice that no known article of IBKR's gives; and the places where IBKR gives it after all. */
    advice: string;
    adviceOfIbkr: string;
  };
  /** The reader of a heading may have read nothing before it. */
  headings: {
    /** Words that point back to something this reader has not read; in any case. */
    pointing: string;
    /**
     * Headings that may have such words: a question about the text right below, or a message in the app's own words.
     */
    but: string;
    /** Examples of headings with and without such words. */
    noticed: readonly string[];
    allowed: readonly string[];
  };
  /** Labels whose name in this language is known: these need no English name beside them. */
  labels?: {
    /** Labels seen in articles of IBKR's. */
    seen: readonly string[];
    /** Labels of Android and iOS themselves. */
    ofPhones: readonly string[];
  };
  /**
   * Makers' words and words of another language, each with the plain word to write instead. Whole words, in any case;
   * content/STYLE.md gives the reasons. The glossary has the words that must not replace a fixed term.
   */
  never: Never;
  facts: {
    /** Words that say that a text is about the practice devices. */
    practice: string;
    numbers: string;
    /** Signs of each fact of facts.test.ts; `{number}` stands for one of the numbers. */
    signs: Readonly<Record<string, string>>;
    /** What is known about such a fact. */
    known: Readonly<Record<string, string>>;
    /** Examples that the signs must notice, or must let pass. */
    noticed: readonly string[];
    allowed: readonly string[];
  };
  /** Terms by their English name. */
  glossary: Readonly<Record<string, Term>>;
};

const fileOf = (language: Language): string => `content/${language}/wording.json`;

export const languagesWithout = languages.filter((language) => !existsSync(fileOf(language)));

/** The languages whose words are checked. A language without the file fails a test of its own (words.test.ts). */
export const wordings = languages
  .filter((language) => !languagesWithout.includes(language))
  .map((language) => [language, JSON.parse(readFileSync(fileOf(language), 'utf8')) as Wording] as const);

/** Matches whole words; `\b` does not know accents. */
export const wholeWords = (words: string, flags: 'u' | 'iu' | 'giu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, flags);
