import type { Step } from '../../../src/journeys/journey.ts';
import type { Marks } from '../../../src/practice/marks.ts';
import { marksOf } from '../../../src/practice/marks.ts';
import { nextUse } from '../../../src/practice/ring.ts';
import type { Playing } from '../../../src/practice/world.ts';

/** The rings that a step has on these devices. */
export const marksAt = (world: Playing, steps: readonly Step[], step: Step, label: string): Marks =>
  marksOf(nextUse(world, steps, step), label);
