/**
 * What the look-up knows, as it stands in /<lang>/search.json: made when the site is built (make-lookup-data.ts),
 * fetched when the reader first searches.
 */
import type { Language } from '../i18n/languages.ts';
import type { PhoneKind } from '../devices/kinds.ts';
import type { Vocabulary } from './words-in.ts';
import type words from '../../content/en/strings/search.json';

/** `guide:activate-android-qr`, `kb:3073`, `entry:code-not-read`, `page:about`. */
export type TargetId = `${'guide' | 'kb' | 'entry' | 'page'}:${string}`;

/** A place of the site, in the page's language. */
export type Target = {
  kind: string;
  title: string;
  href: string;
  /** Of an entry how it begins, of an article what it answers. */
  text?: string;
};

/** Something that a device or the site says, and the entry that explains it. */
export type Message = {
  target: TargetId;
  said: string;
  /** What the site says to it, in a sentence or two. */
  more?: string;
};

export type LookupData = {
  language: Language;
  /** What the search says itself: the rest is in the pages. */
  words: Omit<typeof words, 'open' | 'openKeys' | 'perhaps' | 'placeholder' | 'troubleshoot'>;
  targets: Record<TargetId, Target>;
  /** KB numbers with a page here, and those that a guide stands for. */
  articles: Record<string, TargetId>;
  /** The same ones in every language, in the same order. */
  messages: readonly Message[];
  /** Places of each answer of the model (intents.ts), in its order. */
  answers: readonly (readonly TargetId[])[];
  /** Questions that lead to a place; its title leads there too. */
  phrases: Record<TargetId, readonly string[]>;
  vocabulary: Vocabulary;
  /** What each kind of phone is called. */
  phones: Record<PhoneKind, string>;
};
