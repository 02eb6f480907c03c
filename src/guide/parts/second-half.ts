/**
 * The second half of a double press counts only on the control of the first half: what the first half has brought
 * under the pointer takes none. The live devices have the same rule of their own (second-press.ts).
 */

import { doubleTap } from '../../devices/kit/second-press.ts';

const { within, near } = doubleTap;

/** From now on no control of the page takes the second half of a double press that began on another control. */
export function dropSecondHalves(): void {
  let last: [control: Element | null, at: number, x: number, y: number] = [null, -within, 0, 0];
  addEventListener(
    'click',
    (event) => {
      const { target, detail, timeStamp, clientX, clientY, isTrusted } = event;
      // A click of the keyboard, or of the page itself, is no half.
      if (!isTrusted || detail === 0) return;
      const control = (target as Element).closest('button, a, label, summary');
      const [first, at, x, y] = last;
      // Not every browser says in a click what has pressed.
      const isSecond =
        detail > 1 ||
        (event.pointerType !== 'mouse' &&
          timeStamp - at < within &&
          Math.hypot(clientX - x, clientY - y) <= near);
      if (!isSecond || !control || first === control) last = [control, timeStamp, clientX, clientY];
      else {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    true,
  );
}
