/**
 * How far the reader is in each guide, in practice and for real. Steps are named by their ids, so that
 * progress survives a language switch and a step that moves.
 */
import { noProgress, type KeptProgress } from '../practice/progress/progress.ts';
import { keep, kept } from '../page/safe-storage.ts';

const key = 'ib-key-progress';

const isTicks = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function isProgress(value: unknown): value is KeptProgress {
  const given = value as Partial<KeptProgress> | null;
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

/** Progress of all guides by journey; entries that cannot be read are left out. */
export function readProgress(): Record<string, KeptProgress> {
  try {
    const stored: unknown = JSON.parse(kept(key) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).filter((entry): entry is [string, KeptProgress] => isProgress(entry[1])),
    );
  } catch {
    return {};
  }
}

/** Progress of one guide. The way, practice or for real, is the one that the reader took last in any guide. */
export function progressOf(journey: string): KeptProgress {
  const all = readProgress();
  const last = Object.values(all).reduce((newest, one) => (one.at > newest.at ? one : newest), noProgress);
  return { ...noProgress, ...all[journey], mode: last.mode };
}

/** Writes the progress of one guide and keeps that of the others. */
export function writeProgress(journey: string, progress: KeptProgress): void {
  keep(key, JSON.stringify({ ...readProgress(), [journey]: progress }));
}

export function forgetProgress(): void {
  keep(key, '{}');
}
