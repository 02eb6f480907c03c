/**
 * Whoever presses twice means one thing: the second press falls on whatever the first one brought, and must not be
 * taken there. A press counts only where its pointer went down, and the second half of a double one only where the
 * first half fell: a key of the PIN pad takes both, the button of the next screen takes none.
 */

/** A tap so soon (ms) and so near (CSS px) after another one is its second half. A mouse counts its clicks itself. */
const doubleTap = { within: 400, near: 24 } as const;

type At = { target: EventTarget; timeStamp: number; clientX: number; clientY: number };
type Stoppable = { preventDefault(): void; stopPropagation(): void };
type Press = { control: Element | null; at: number; x: number; y: number };

const pressOf = ({ target, timeStamp, clientX, clientY }: At): Press => ({
  control: (target as Element).closest('button, a, label, summary'),
  at: timeStamp,
  x: clientX,
  y: clientY,
});

const isDoubleTap = (first: Press, second: Press): boolean =>
  second.at - first.at < doubleTap.within &&
  // Of a press before there was anything to press here, the place is unknown.
  !(Math.hypot(second.x - first.x, second.y - first.y) > doubleTap.near);

/** @returns what the element around everything that can be pressed has to listen with. */
export function takeOnePressAtATime() {
  // What brought all of this may have been the first half of a double press, too.
  let last: Press = { control: null, at: performance.now(), x: NaN, y: NaN };
  let down: (Press & { byMouse: boolean }) | undefined;
  const drop = (event: Stoppable): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    onPointerDownCapture(event: At & { pointerType: string }): void {
      down = { ...pressOf(event), byMouse: event.pointerType === 'mouse' };
    },
    onClickCapture(event: At & Stoppable & { detail: number }): void {
      const press = pressOf(event);
      const began = down;
      down = undefined;
      // By keyboard, or by the page itself.
      if (event.detail === 0) return;
      const isSecond = event.detail > 1 || (began && !began.byMouse && isDoubleTap(last, began));
      const isElsewhere = began ? began.control !== press.control : false;
      if (press.control && (isElsewhere || (isSecond && last.control !== press.control))) drop(event);
      else last = press;
    },
    /** A key that is held repeats itself on every screen that comes. */
    onKeyDownCapture(event: Stoppable & { key: string; repeat: boolean }): void {
      if (event.key === 'Enter' && event.repeat) drop(event);
    },
  };
}
