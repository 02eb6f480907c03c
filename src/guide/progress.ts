/**
 * How far the reader is in each guide, in practice and for real. Steps are named by their ids, so that
 * progress survives a language switch and a step that moves.
 */
import { noProgress, type KeptProgress } from '../practice/progress/progress.ts';
import { keep, kept } from '../page/safe-storage.ts';

const key = 'ib-key-progress';

const isText = (value: unknown): value is string => typeof value === 'string';
const ticksOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter(isText) : []);

/** What fits of one guide's progress: a part that cannot be read does not take the others away. */
function fitting(value: unknown): KeptProgress {
  const { mode, practise, real, elsewhere, picked, at } = value as Partial<KeptProgress>;
  return {
    mode: mode === 'real' ? mode : 'practise',
    practise: ticksOf(practise),
    real: ticksOf(real),
    ...(elsewhere ? { elsewhere: ticksOf(elsewhere) } : {}),
    ...(picked ? { picked: Object.fromEntries(Object.entries(picked).filter(([, to]) => isText(to))) } : {}),
    at: Number.isFinite(at) ? (at as number) : 0,
  };
}

/** Progress of all guides by journey, as far as it can be read. */
export function readProgress(): Record<string, KeptProgress> {
  try {
    const stored = (JSON.parse(kept(key) ?? 'null') ?? {}) as object;
    const guides = Object.entries(stored).filter(([, value]) => typeof value === 'object' && value);
    return Object.fromEntries(guides.map(([journey, value]) => [journey, fitting(value)]));
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
