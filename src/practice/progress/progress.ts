/**
 * How far the reader is: the ticked steps, in practice and for real, and the reader's picks where the guide branches.
 * The page loads the progress before any practice and hands it over: page and practice tick here, and nowhere else.
 */
import type { Picked } from '../../journeys/journey.ts';
import { stepInHand, tick } from './ticks.ts';

export type Mode = 'practise' | 'real';

/** What this browser keeps of the progress. */
export type KeptProgress = {
  mode: Mode;
  practise: string[];
  real: string[];
  /** The practiced steps that a phone in another browser did. */
  elsewhere?: string[];
  /** The picked option of each choice at which the guide branches. */
  picked?: Record<string, string>;
  /** Time of the last change, in ms since 1970: the home page offers the newest guide. */
  at: number;
};

export const noProgress: KeptProgress = { mode: 'practise', practise: [], real: [], at: 0 };

/** What progress knows of a step. Progress gets all steps of the journey, in their order. */
export type StepOfGuide = { id: string; on: string; when?: readonly [choice: string, option: string] };

export type Progress = {
  mode: Mode;
  /** The steps that belong to the reader's picks. */
  order: readonly string[];
  /** The ticked steps. */
  done: readonly string[];
  /** The ticked steps that a phone in another browser did. */
  elsewhere: readonly string[];
  /** The first step that is not ticked; undefined when all are. */
  inHand: string | undefined;
  /** This object changes only when the reader picks. */
  picked: Picked;
  /** What the reader picked, without what the guide begins with. */
  answered: Picked;
};

/**
 * @property newest The step that the devices have just ticked.
 * @property isPick The reader has just picked an option on this page.
 */
type ProgressChange = { before: Progress; newest?: string | undefined; isPick?: true };
export type ProgressListener = (now: Progress, change: ProgressChange) => void;

export type ProgressStore = {
  now(): Progress;
  subscribe(listener: ProgressListener): () => void;
  /** Sets or takes away a tick for the reader. */
  tick(id: string, isDone: boolean): void;
  setMode(mode: Mode): void;
  pick(choice: string, option: string): void;
  /** Ticks the steps that hold on the devices. A tick stays when its step no longer holds. */
  hold(ids: readonly string[], isElsewhere: boolean): void;
  /** Takes over what another page kept when it went on with the guide. */
  takeUp(kept: KeptProgress): void;
  /** Clears the ticks of practice, which starts again. */
  forgetPractised(): void;
};

type Options = {
  steps: readonly StepOfGuide[];
  /** The first option of each choice: the guide begins with these. */
  usual: Record<string, string>;
  /** The options of each choice; without them, any option counts. */
  options?: Record<string, readonly string[]>;
  kept?: KeptProgress | undefined;
  /** Saves the changed progress. */
  keep: (progress: KeptProgress) => void;
  clock: () => number;
};

export function createProgress({
  steps,
  usual,
  options,
  kept = noProgress,
  keep,
  clock,
}: Options): ProgressStore {
  let state = known(kept);
  let picked: Picked = { ...usual, ...state.picked };
  let current = view();
  const listeners = new Set<ProgressListener>();

  /** Without steps and options that this guide does not have: another version of the site may have kept them. */
  function known(given: KeptProgress): KeptProgress {
    const isStep = (id: string): boolean => steps.some((step) => step.id === id);
    const isOption = ([choice, option]: [string, string]): boolean =>
      !options || options[choice]?.includes(option) === true;
    return {
      ...given,
      practise: given.practise.filter(isStep),
      real: given.real.filter(isStep),
      ...(given.picked ? { picked: Object.fromEntries(Object.entries(given.picked).filter(isOption)) } : {}),
    };
  }

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
      answered: state.picked ?? {},
    };
  }

  function change(changes: Partial<KeptProgress>, how: Omit<ProgressChange, 'before'> = {}): void {
    const before = current;
    state = { ...state, ...changes, at: clock() };
    current = view();
    keep(state);
    listeners.forEach((listener) => listener(current, { before, ...how }));
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
      change({ picked: { ...state.picked, [choice]: option } }, { isPick: true });
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
      const newest = order.findLast((id) => fresh.includes(id));
      change({ practise: ticks, elsewhere }, { newest });
    },
    takeUp(newer) {
      const before = current;
      state = known(newer);
      picked = { ...usual, ...state.picked };
      current = view();
      listeners.forEach((listener) => listener(current, { before }));
    },
    forgetPractised: () => change({ practise: [], elsewhere: [] }),
  };
}
