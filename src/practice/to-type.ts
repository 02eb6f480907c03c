import { samples } from '../journeys/samples.ts';
import { deviceIn } from './acts.ts';
import { textOf } from './offers.ts';
import type { Next } from './ring.ts';
import type { Playing } from './world.ts';

/**
 * @returns the text that is typed next, where the reader need not think of one: what another device shows, or the PIN
 * with which practice set the phone up. A PIN that the reader made up is known to nobody else.
 */
export function textToType(world: Playing, next: Next | undefined): string | undefined {
  const act = next?.act;
  if (!act || !('type' in act)) return undefined;
  const text = textOf(world, act.sample);
  const device = deviceIn(world, next.on);
  const isGiven = 'from' in samples[act.sample] || device.facts.keeps?.(device, act.type, text);
  return isGiven && text !== '' ? text : undefined;
}
