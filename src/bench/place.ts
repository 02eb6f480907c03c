/** The name of the step in hand on the bench. */
import type { BenchModel } from './bench-model.ts';

/** "Step 7", or "Check A". */
export function placeOf({ t, now: { step, label }, journey }: BenchModel): string {
  const isCheck = journey?.proof.some(({ id }) => id === step?.id);
  return t(isCheck ? 'bench:check' : 'bench:step', { label });
}
