/**
 * A reader who presses twice means one press: the second press falls on whatever the first one brought, and must do
 * nothing there. A press counts for the control where its pointer went down, also when an answer moves that control
 * before the pointer goes up. The second half of a double press counts only on the control of the first half: a key
 * of the PIN pad takes both halves, the button of the next screen takes none.
 */

/** A tap this soon (ms) and this near (CSS px) after another tap is its second half. A mouse counts its own clicks. */
export const doubleTap = { within: 400, near: 24 } as const;

/** A pointer that goes farther (CSS px) between down and up drags, or has left its control. */
const stillWithin = 10;

type Aimed = { target: EventTarget };
type Placed = Aimed & { clientX: number; clientY: number };
type Stoppable = { preventDefault(): void; stopPropagation(): void };
type Click = Placed & Stoppable & { detail: number; timeStamp: number };
type Down = { control: Element | null; pointer: string; x: number; y: number };

const controlAt = ({ target }: Aimed): Element | null =>
  (target as Element).closest('button, a, label, summary');

const isUsable = (control: Element): boolean =>
  control.isConnected &&
  !control.matches(':disabled') &&
  !control.closest('[inert]') &&
  control.getClientRects().length > 0;

function drop(event: Stoppable): void {
  event.preventDefault();
  event.stopPropagation();
}

/** @returns the event handlers for the element around everything that can be pressed. */
export function takeOnePressAtATime() {
  let down: Down | undefined;
  // The press that brought these controls may also have been the first half of a double press; its place is unknown.
  let last: [control: Element | null, at: number, x: number, y: number] = [null, performance.now(), NaN, NaN];

  /** When the control has moved away, its click falls on whatever lies there now, perhaps far outside. */
  function pressWhereItBegan(event: MouseEvent): void {
    if (event.detail === 0 || !down?.control || down.control === controlAt(event as Aimed)) return;
    const { control, x, y } = down;
    if (Math.hypot(event.clientX - x, event.clientY - y) > stillWithin || !isUsable(control)) return;
    drop(event);
    const { detail, clientX, clientY } = event;
    control.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail, clientX, clientY }),
    );
  }

  return {
    onPointerDownCapture(event: Placed & { pointerType: string }): void {
      down = { control: controlAt(event), pointer: event.pointerType, x: event.clientX, y: event.clientY };
      document.addEventListener('click', pressWhereItBegan, { capture: true, once: true });
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
      // A click without a pointer comes from the keyboard, or from the page itself.
      if (detail > 0 && control && (isElsewhere || (isSecond && first !== control))) drop(event);
      else last = [control, timeStamp, clientX, clientY];
    },
    /** A held key would repeat itself on every new screen. */
    onKeyDownCapture(event: Stoppable & { key: string; repeat: boolean }): void {
      if (event.key === 'Enter' && event.repeat) drop(event);
    },
  };
}
