/**
 * How far the reader is: which steps are ticked, in practice and for real, and what they picked where the guide
 * branches. The page has it before any practice is loaded, and hands it over: both tick here, and nowhere else.
 */
import type { Picked } from '../../journeys/journey.ts';
import { stepInHand, tick } from './ticks.ts';

export type Mode = 'practise' | 'real';

/** What is kept of it in this browser. */
export type KeptProgress = {
  mode: Mode;
  practise: string[];
  real: string[];
  /** Of the steps practised: those that a phone in another browser did. */
  elsewhere?: string[];
  /** What the reader picked where the guide branches: an option by its choice. */
  picked?: Record<string, string>;
  /** When it was last changed, in ms since 1970: the home page offers the newest. */
  at: number;
};

export const noProgress: KeptProgress = { mode: 'practise', practise: [], real: [], at: 0 };

/** A step, as far as progress knows it: every one of the journey, in its order. */
export type StepOfGuide = { id: string; on: string; when?: readonly [choice: string, option: string] };

export type Progress = {
  mode: Mode;
  /** Steps on the way that the reader picked. */
  order: readonly string[];
  /** Those that are ticked. */
  done: readonly string[];
  /** Those of them that a phone in another browser did. */
  elsewhere: readonly string[];
  /** The first step that is not ticked; undefined when all are. */
  inHand: string | undefined;
  /** Another object only where the reader picks. */
  picked: Picked;
};

/** @property newest the step that has just been ticked by the devices. */
export type ProgressListener = (
  now: Progress,
  change: { before: Progress; newest?: string | undefined },
) => void;

export type ProgressStore = {
  now(): Progress;
  subscribe(listener: ProgressListener): () => void;
  /** The reader sets a tick, or takes it away. */
  tick(id: string, isDone: boolean): void;
  setMode(mode: Mode): void;
  pick(choice: string, option: string): void;
  /** The devices say which steps hold. A tick stays. */
  hold(ids: readonly string[], isElsewhere: boolean): void;
  /** Another page went on with the guide: what it kept, if anything. */
  takeUp(kept: KeptProgress | undefined): void;
  /** Practice is started again. */
  forgetPractised(): void;
};

type Options = {
  steps: readonly StepOfGuide[];
  /** The first option of each choice: what the guide begins with. */
  usual: Record<string, string>;
  kept?: KeptProgress | undefined;
  /** Keeps what changed. */
  keep: (progress: KeptProgress) => void;
  clock: () => number;
};

export function createProgress({ steps, usual, kept = noProgress, keep, clock }: Options): ProgressStore {
  let state = kept;
  let picked: Picked = { ...usual, ...kept.picked };
  let current = view();
  const listeners = new Set<ProgressListener>();

  function view(): Progress {
    const order = steps
      .filter(({ when }) => !when || (picked as Record<string, string>)[when[0]] === when[1])
      .map(({ id }) => id);
    const done = state[state.mode];
    return {
      mode: state.mode,
      order,
      done,
      elsewhere: state.elsewhere ?? [],
      inHand: stepInHand(order, done),
      picked,
    };
  }

  function change(changes: Partial<KeptProgress>, newest?: string): void {
    const before = current;
    state = { ...state, ...changes, at: clock() };
    current = view();
    keep(state);
    listeners.forEach((listener) => listener(current, { before, newest }));
  }

  return {
    now: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tick(id, isDone) {
      const done = state[state.mode];
      const ticks = isDone ? [...done, id] : done.filter((other) => other !== id);
      change({ [state.mode]: tick(current.order, ticks, []) });
    },
    setMode: (mode) => change({ mode }),
    pick(choice, option) {
      picked = { ...picked, [choice]: option };
      change({ picked: { ...state.picked, [choice]: option } });
    },
    hold(ids, isElsewhere) {
      const before = state.practise;
      const { order } = current;
      const ticks = tick(order, before, ids);
      if (ticks.length === before.length && ticks.every((id) => before.includes(id))) return;
      const fresh = ticks.filter((id) => !before.includes(id));
      const known = (state.elsewhere ?? []).filter((id) => before.includes(id));
      const byPhone = fresh.filter((id) => steps.some((step) => step.id === id && step.on !== 'portal'));
      const elsewhere = isElsewhere ? [...known, ...byPhone] : known;
      change(
        { practise: ticks, elsewhere },
        order.findLast((id) => fresh.includes(id)),
      );
    },
    takeUp(newer = noProgress) {
      const before = current;
      state = newer;
      picked = { ...usual, ...newer.picked };
      current = view();
      listeners.forEach((listener) => listener(current, { before }));
    },
    forgetPractised: () => change({ practise: [], elsewhere: [] }),
  };
}
