/**
 * How far the reader is in each guide, in practice and for real. Steps are named by their ids, so that progress
 * survives a language switch and a step that moves. A tick stays.
 */
import { keep, kept } from './keep.ts';

export type Mode = 'practise' | 'real';

export type GuideProgress = {
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

const key = 'ib-key-progress';

const isTicks = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function isProgress(value: unknown): value is GuideProgress {
  const given = value as Partial<GuideProgress> | null;
  return (
    typeof given === 'object' &&
    given !== null &&
    (given.mode === 'practise' || given.mode === 'real') &&
    typeof given.at === 'number' &&
    isTicks(given.practise) &&
    isTicks(given.real) &&
    (given.elsewhere === undefined || isTicks(given.elsewhere)) &&
    (given.picked === undefined || isTicks(Object.values(given.picked)))
  );
}

/** Progress of all guides by journey; what is not readable is left out. */
export function readProgress(): Record<string, GuideProgress> {
  try {
    const stored: unknown = JSON.parse(kept(key) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).filter((entry): entry is [string, GuideProgress] => isProgress(entry[1])),
    );
  } catch {
    return {};
  }
}

/** Writes the progress of one guide, beside the others'. */
export function writeProgress(journey: string, progress: GuideProgress): void {
  keep(key, JSON.stringify({ ...readProgress(), [journey]: progress }));
}

/** Forgets all progress. */
export function forgetProgress(): void {
  keep(key, '{}');
}

export const noProgress: GuideProgress = { mode: 'practise', practise: [], real: [], at: 0 };

/** The ticks with more of them, in the order of the guide: it holds all its step ids. */
export const tick = (order: readonly string[], done: readonly string[], more: readonly string[]): string[] =>
  order.filter((id) => done.includes(id) || more.includes(id));

/** The first step that is not ticked; undefined when all are. */
export const stepInHand = (order: readonly string[], done: readonly string[]): string | undefined =>
  order.find((id) => !done.includes(id));
