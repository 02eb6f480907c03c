/**
 * Whoever presses twice means one thing: the second press falls on whatever the first one brought, and must not be
 * taken there. A press counts only where its pointer went down, and the second half of a double one only where the
 * first half fell: a key of the PIN pad takes both, the button of the next screen takes none.
 */

/** A tap so soon (ms) and so near (CSS px) after another one is its second half. A mouse counts its clicks itself. */
export const doubleTap = { within: 400, near: 24 } as const;

type Aimed = { target: EventTarget };
type Stoppable = { preventDefault(): void; stopPropagation(): void };
type Click = Aimed & Stoppable & { detail: number; timeStamp: number; clientX: number; clientY: number };

const controlAt = ({ target }: Aimed): Element | null =>
  (target as Element).closest('button, a, label, summary');

function drop(event: Stoppable): void {
  event.preventDefault();
  event.stopPropagation();
}

/** @returns what the element around everything that can be pressed has to listen with. */
export function takeOnePressAtATime() {
  let down: { control: Element | null; pointer: string } | undefined;
  // What brought all of this may have been the first half of a double press, too, and its place is unknown.
  let last: [control: Element | null, at: number, x: number, y: number] = [null, performance.now(), NaN, NaN];
  return {
    onPointerDownCapture(event: Aimed & { pointerType: string }): void {
      down = { control: controlAt(event), pointer: event.pointerType };
    },
    onClickCapture(event: Click): void {
      const { detail, timeStamp, clientX, clientY } = event;
      const control = controlAt(event);
      const [first, at, x, y] = last;
      const began = down;
      down = undefined;
      const isSecond =
        detail > 1 ||
        (began &&
          began.pointer !== 'mouse' &&
          timeStamp - at < doubleTap.within &&
          !(Math.hypot(clientX - x, clientY - y) > doubleTap.near));
      const isElsewhere = began && began.control !== control;
      // Without a pointer it comes by keyboard, or from the page itself.
      if (detail > 0 && control && (isElsewhere || (isSecond && first !== control))) drop(event);
      else last = [control, timeStamp, clientX, clientY];
    },
    /** A key that is held repeats itself on every screen that comes. */
    onKeyDownCapture(event: Stoppable & { key: string; repeat: boolean }): void {
      if (event.key === 'Enter' && event.repeat) drop(event);
    },
  };
}
