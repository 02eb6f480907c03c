/** What the search knows at a moment, what may happen to it, and what is then to be done: all of it plain data. */
import type { ForeignKind } from '../enrolment/foreign-kind.ts';
import type { Page } from './full-text.ts';
import type { Reply } from './reply.ts';
import type { WhatItIs, Words } from './what-it-is.ts';

/** What stands in the list, from top to bottom. */
export type Part =
  | { is: 'reply'; reply: Reply }
  /** Pages, and what follows them: nothing, what comes by itself, a button, or a second try. */
  | {
      is: 'pages';
      pages: readonly Page[];
      /** How many were asked for, how many are asked for next, and how many there are. */
      shown: number;
      wanted: number;
      count: number;
      rest: 'none' | 'coming' | 'more' | 'failed';
      /** The button was pressed, and stays until something comes of it. */
      isAsked?: boolean;
    }
  | { is: 'help' }
  | { is: 'nothing' }
  /** Why the field was cleared. `said` names what was in it, as soon as the words for that are there. */
  | { is: 'note'; of: 'code' | 'secret' | 'unjudged'; said: string }
  | { is: 'failed' };

export type State = {
  text: string;
  /** Counts what was asked: what comes for an older question is dropped. */
  question: number;
  words?: Words | undefined;
  list: readonly Part[];
  /** Said of the list: how many were found, or a state. */
  said: number | 'searching' | 'nothing' | 'failed' | '';
  /** The first hit of the list is for the text in the field, and is what Enter opens. */
  leads: boolean;
  /** Enter was pressed, and no such hit was there yet. */
  waitsToOpen: boolean;
  isOpen: boolean;
};

export type Event =
  | { is: 'opened' | 'typed'; text: string }
  | { is: 'read'; question: number; what: WhatItIs }
  /** The text could not be judged, or what is needed to answer did not come. */
  | { is: 'unjudged' | 'failed'; question: number }
  | { is: 'named'; question: number; said: string }
  | { is: 'found'; question: number; pages: readonly Page[]; shown: number; count: number }
  /** What is said in other languages is known too. */
  | { is: 'learnt'; question: number; reply?: Reply }
  | { is: 'brought'; question: number; pages: readonly Page[]; isPressed: boolean }
  | { is: 'not-brought'; question: number; isPressed: boolean }
  | { is: 'retried' | 'more' | 'entered' | 'escaped' | 'closed' | 'followed' | 'went-back' | 'left' }
  /** An arrow key, with the hit that has the focus (-1 is the field) and how many there are. */
  | { is: 'moved'; by: 1 | -1; from: number; of: number };

export type Effect =
  | { do: 'read' | 'find' | 'learn'; text: string; question: number }
  | { do: 'name'; kind: ForeignKind; question: number }
  | { do: 'bring'; from: number; to: number; question: number; isPressed: boolean }
  /** Puts a text into the field. */
  | { do: 'fill'; text: string }
  /** A hit by its place; -1 is the field. */
  | { do: 'focus'; hit: number }
  /** The first hit of the pages from this one on, or the field where they have none. */
  | { do: 'focus-page'; from: number }
  | { do: 'focus-retry' | 'open-first' | 'close' }
  /** What stands in the page's address; undefined takes it out. */
  | { do: 'address'; text: string | undefined };

export type Step = readonly [State, readonly Effect[]];
