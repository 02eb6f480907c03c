/** What one device offers another one: whether the offer is there, and which text of it is typed or scanned. */
import type { Offer } from '../devices/kit/kind.ts';
import type { Role } from '../journeys/journey.ts';
import type { SampleId } from '../journeys/samples.ts';
import { samples } from '../journeys/samples.ts';
import { isElsewhere, isRightUser } from './subject.ts';
import type { Playing } from './world.ts';

/** A sample that a device offers. */
type Offered = Extract<(typeof samples)[SampleId], { from: Role }>;

/** @returns the offer of a device, or null while it shows none; undefined for a text that no device shows. */
export function offerOf({ devices }: Playing, sample: SampleId): Offer | null | undefined {
  const wanted = samples[sample];
  if ('text' in wanted) return undefined;
  const device = devices[wanted.from];
  if (!device) return null;
  const offers = device.facts.offers as Record<string, (now: typeof device) => Offer | null>;
  return offers[wanted.offers]?.(device) ?? null;
}

/** The text to type for a sample now; empty while its device shows nothing. */
export function textOf(world: Playing, sample: SampleId): string {
  const wanted = samples[sample];
  return 'text' in wanted ? wanted.text : (offerOf(world, sample)?.text ?? '');
}

/**
 * The sample that cannot be used now: its device shows none, shows one that is used or expired, or shows that of
 * another user. Undefined when the sample can be used.
 */
export function lacksOffer(world: Playing, sample: SampleId): Offered | undefined {
  const wanted = samples[sample];
  if ('text' in wanted) return undefined;
  // This page cannot see what a phone in another browser shows.
  if (wanted.from !== 'portal') return offerOf(world, sample) || isElsewhere(world) ? undefined : wanted;
  return offerOf(world, sample)?.isGood && isRightUser(world) ? undefined : wanted;
}
