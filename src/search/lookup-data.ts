/**
 * What the look-up knows, in /<lang>/search.json: the build makes this file (make-lookup-data.ts), and the page
 * fetches it when the reader first searches.
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
  /** The beginning of an entry, or what an article answers. */
  text?: string;
};

/** A message of a device or the site, and the entry that explains it. */
export type Message = {
  target: TargetId;
  said: string;
  /** The site's own words about the message, in a sentence or two. */
  more?: string;
};

export type LookupData = {
  language: Language;
  /** The words of the search itself: the pages hold the rest. */
  words: Omit<typeof words, 'open' | 'openKeys' | 'perhaps' | 'placeholder' | 'troubleshoot'>;
  targets: Record<TargetId, Target>;
  /** KB numbers with a page on this site, and those that a guide stands for. */
  articles: Record<string, TargetId>;
  /** The messages: the same ones in every language, in the same order. */
  messages: readonly Message[];
  /** The places of each answer of the model (intents.ts), in the model's order. */
  answers: readonly (readonly TargetId[])[];
  /** Questions that lead to a place; the title of the place leads there too. */
  phrases: Record<TargetId, readonly string[]>;
  vocabulary: Vocabulary;
  /** The names of each kind of phone. */
  phones: Record<PhoneKind, string>;
};
