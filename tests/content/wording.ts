/**
 * How the words of a language are checked, by content/<language>/wording.json. Texts in it are regular expressions
 * without flags, but for examples and reasons.
 */
import { existsSync, readFileSync } from 'node:fs';
import { languages } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';

/** What is not to be written, and why. */
type Never = Readonly<Record<string, string>>;

export type Term = {
  /** The term in this language. */
  is: string;
  /** No page of IBKR's in this language is known that has it: the choice is ours. */
  ours?: true;
  /** Whole words, in any case. */
  never?: Never;
  /** The same, in this case only. */
  neverWritten?: Never;
};

export type Wording = {
  /** Words of a sentence, at most. */
  sentence: { words: number };
  /** The name of a formula in readability.ts, and its limit. */
  readability: { formula: string; limit: number };
  quotes: { right: string; wrong: string };
  /** What must open where something closes: `?` and `¿`. */
  pairs?: Readonly<Record<string, string>>;
  /** Where a language has several forms of address, those that are not ours. */
  formOfAddress?: {
    /** Whole words, wherever they stand. */
    wrong: string;
    /** Whole words at the start of a clause, where they are an order. */
    wrongAtStart: string;
    /** Where such a word is no order, and who does it. */
    but: Readonly<Record<string, string>>;
    why: string;
  };
  articles: {
    /** The words that open whatever is not confirmed. */
    doubt: string;
    /** Advice that no article of IBKR's gives, as far as they were seen; and where IBKR gives it after all. */
    advice: string;
    adviceOfIbkr: string;
  };
  /** A heading is read by somebody who has read nothing before it. */
  headings: {
    /** Words that point back to what such a reader has not read; in any case. */
    pointing: string;
    /** Headings that may have them: a question about what comes right below, a message as the app has it. */
    but: string;
    /** Examples of such headings, and of others. */
    noticed: readonly string[];
    allowed: readonly string[];
  };
  /** Labels whose name in this language is known: they need no English name beside them. */
  labels?: {
    /** Seen in articles of IBKR's. */
    seen: readonly string[];
    /** Of Android and iOS themselves. */
    ofPhones: readonly string[];
  };
  /**
   * Words of the makers and of another language, where a reader needs those of the hand, and what to say instead.
   * Whole words, in any case; content/STYLE.md says why. What must not stand in the place of a fixed term is in the
   * glossary.
   */
  never: Never;
  facts: {
    /** Says that a text is about the practice devices. */
    practice: string;
    numbers: string;
    /** By the facts of facts.test.ts; `{number}` is one of the numbers. */
    signs: Readonly<Record<string, string>>;
    /** What is known of such a fact. */
    known: Readonly<Record<string, string>>;
    /** Examples, each of which is noticed, or may be said. */
    noticed: readonly string[];
    allowed: readonly string[];
  };
  /** By the English term. */
  glossary: Readonly<Record<string, Term>>;
};

const fileOf = (language: Language): string => `content/${language}/wording.json`;

export const languagesWithout = languages.filter((language) => !existsSync(fileOf(language)));

/** The languages whose words are checked. One without its file fails a test of its own (words.test.ts). */
export const wordings = languages
  .filter((language) => !languagesWithout.includes(language))
  .map((language) => [language, JSON.parse(readFileSync(fileOf(language), 'utf8')) as Wording] as const);

/** Whole words; `\b` knows no accents. */
export const wholeWords = (words: string, flags: 'u' | 'iu' | 'giu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, flags);
