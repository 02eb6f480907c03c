import { samples } from '../journeys/samples.ts';
import { textOf } from './offers.ts';
import type { Next } from './ring.ts';
import type { Playing } from './world.ts';

/** @returns the text of another device that is typed next; undefined until that device shows a text. */
export function textToType(world: Playing, next: Next | undefined): string | undefined {
  const act = next?.act;
  if (!act || !('type' in act) || !('from' in samples[act.sample])) return undefined;
  return textOf(world, act.sample) || undefined;
}
