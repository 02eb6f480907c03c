/** The order in which the viewfinder offers its ways, and the way that read a code last. */
import { keep, kept } from '../../../page/safe-storage.ts';
import { smallPage } from '../../../page/small-page.ts';

/** `typed`: the phone's own button for the typed string, on screens that have one. */
export type Offered = 'camera' | 'practice' | 'photo' | 'typed';

/** A camera cannot look at the screen of its own phone: there the reader's camera comes last. */
const orders = {
  wide: ['camera', 'practice', 'photo', 'typed'],
  small: ['practice', 'typed', 'photo', 'camera'],
} as const satisfies Record<string, readonly Offered[]>;

const key = 'ib-key-way';

/** Keeps the way that has read a code, for the next time. */
export const rememberWay = (way: Offered): void => keep(key, way);

/** The way that read a code last comes first. */
export function waysInOrder(): readonly Offered[] {
  const order: readonly Offered[] = orders[smallPage().matches ? 'small' : 'wide'];
  const last = kept(key);
  return [...order.filter((way) => way === last), ...order.filter((way) => way !== last)];
}
