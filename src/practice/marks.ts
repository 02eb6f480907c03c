/** The ring on each device, with the number of the step that asks for it. */
import type { Marked } from '../devices/kit/device.tsx';
import type { Role, Step } from '../journeys/journey.ts';
import type { Next } from './ring.ts';
import { nextUse } from './ring.ts';
import type { Playing } from './world.ts';

export type Marks = Partial<Record<Role, Marked>> & {
  /** The step cannot go on here: the ring shows the way back to the step. */
  away?: true;
};

/**
 * @param steps The steps of the journey, as the reader has picked.
 * @param label The number of the step, for the flag beside the ring.
 */
export function marksOf(world: Playing, steps: readonly Step[], step: Step, label: string): Marks {
  return marksFor(nextUse(world, steps, step), label);
}

/** @param next What the step asks for next. */
export function marksFor(next: Next | undefined, label: string): Marks {
  if (!next?.control) return {};
  return { [next.on]: { control: next.control, label }, ...(next.away ? { away: true } : {}) };
}
