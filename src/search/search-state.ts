/** The search as plain data: its state at one moment, the events that may happen, and the effects that follow. */
import type { ForeignKind } from '../enrolment/foreign-kind.ts';
import type { Page } from './full-text.ts';
import type { Reply } from './reply.ts';
import type { WhatItIs, Words } from './what-it-is.ts';

/** A part of the list; the parts stand from top to bottom. */
export type Part =
  | { is: 'reply'; reply: Reply }
  /** Pages, and what follows them: nothing, more pages on their way, a button, or a second try. */
  | {
      is: 'pages';
      /** The question whose pages they are: they stay until the pages of the next question are found. */
      of: number;
      pages: readonly Page[];
      /** How many pages the list has asked for, how many the next request wants, and how many there are. */
      shown: number;
      wanted: number;
      count: number;
      rest: 'none' | 'coming' | 'more' | 'failed';
      /** The reader pressed the button, which stays until the request ends. */
      isAsked?: boolean;
    }
  | { is: 'help' }
  | { is: 'nothing' }
  /** Why the field was cleared. `said` names the kind of its text, as soon as the words for it have loaded. */
  | { is: 'note'; of: 'code' | 'secret' | 'unjudged'; said: string }
  | { is: 'failed' };

export type State = {
  text: string;
  /** Number of the question: results for an older question are dropped. */
  question: number;
  words?: Words | undefined;
  list: readonly Part[];
  /** What a screen reader hears of the list: the number of finds, or a state. */
  said: number | 'searching' | 'nothing' | 'failed' | '';
  /** True when the first hit of the list belongs to the text in the field: Enter opens that hit. */
  leads: boolean;
  /** True when the reader pressed Enter before there was such a hit. */
  waitsToOpen: boolean;
  isOpen: boolean;
};

export type Event =
  | { is: 'opened' | 'typed'; text: string }
  | { is: 'read'; question: number; what: WhatItIs }
  /** The text could not be judged, or what an answer needs did not load. */
  | { is: 'unjudged' | 'failed'; question: number }
  | { is: 'named'; question: number; said: string }
  | { is: 'found'; question: number; pages: readonly Page[]; shown: number; count: number }
  /** The look-up of the other languages has answered too. */
  | { is: 'learnt'; question: number; reply?: Reply }
  | { is: 'brought'; question: number; pages: readonly Page[]; isPressed: boolean }
  | { is: 'not-brought'; question: number; isPressed: boolean }
  | { is: 'retried' | 'more' | 'entered' | 'escaped' | 'closed' | 'followed' | 'went-back' | 'left' }
  /** The reader pressed an arrow key: `from` is the hit with the focus (-1 is the field), `of` the number of hits. */
  | { is: 'moved'; by: 1 | -1; from: number; of: number };

export type Effect =
  /** `isTyped`: the browser first shows the letter. */
  | { do: 'read'; text: string; question: number; isTyped: boolean }
  | { do: 'find' | 'learn'; text: string; question: number }
  | { do: 'name'; kind: ForeignKind; question: number }
  | { do: 'bring'; from: number; to: number; question: number; isPressed: boolean }
  /** Puts a text into the field. */
  | { do: 'fill'; text: string }
  /** Focuses a hit by its place; -1 is the field. */
  | { do: 'focus'; hit: number }
  /** Focuses the first hit of the pages from this one on, or the field when they have none. */
  | { do: 'focus-page'; from: number }
  | { do: 'focus-retry' | 'open-first' | 'close' }
  /** Sets the question in the page's address; undefined takes it out. */
  | { do: 'address'; text: string | undefined };

export type Step = readonly [State, readonly Effect[]];
