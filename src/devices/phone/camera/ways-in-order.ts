/** The order in which the viewfinder offers its ways, and the way that read a code last. */
import { keep, kept } from '../../../page/safe-storage.ts';

export type Offered = 'camera' | 'practice' | 'photo';

/** The code is on another screen. */
const elsewhere: readonly Offered[] = ['camera', 'practice', 'photo'];
/** A camera cannot look at the screen of its own device: the practice camera can. */
const onOneDevice: readonly Offered[] = ['practice', 'photo', 'camera'];

const key = 'ib-key-way';

/** Keeps the way that has read a code, for the next time. */
export const rememberWay = (way: Offered): void => keep(key, way);

/**
 * The way that read a code last comes first.
 * @param isCodeHere True when the code is shown on this page.
 */
export function waysInOrder(isCodeHere: boolean): readonly Offered[] {
  const order = isCodeHere ? onOneDevice : elsewhere;
  const last = kept(key);
  return [...order.filter((way) => way === last), ...order.filter((way) => way !== last)];
}
