/** The ring on each device, with the number of the step that asks for it. */
import type { Marked } from '../devices/kit/device.tsx';
import type { Role } from '../journeys/journey.ts';
import type { Next } from './ring.ts';

export type Marks = Partial<Record<Role, Marked>> & {
  /** The step cannot go on here: the ring shows the way back to the step. */
  away?: true;
  /** What wears the ring is a field that was filled and that the page did not keep. */
  emptied?: true;
};

/**
 * @param next What the step in hand asks for next.
 * @param label The number of the step, for the flag beside the ring.
 */
export function marksOf(next: Next | undefined, label: string): Marks {
  if (!next?.control) return {};
  const { on, control, away, emptied } = next;
  return { [on]: { control, label }, ...(away ? { away } : {}), ...(emptied ? { emptied } : {}) };
}
